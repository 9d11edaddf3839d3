// Agreements in the order of their ids, or against it.
// :param after => ''
// :param before => '~'
// :param ascending => true
// :param limit => 51
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (g:Agreement) WHERE $after < g.id < $before
    RETURN g ORDER BY g.id LIMIT $limit
  }
  ELSE {
    MATCH (g:Agreement) WHERE $after < g.id < $before
    RETURN g ORDER BY g.id DESC LIMIT $limit
  }
}
RETURN g {.id, .name, .nameAr, .nameEn, .date, .precision} AS agreement,
       COUNT { (g)<-[:CONCERNS]-() } AS events
