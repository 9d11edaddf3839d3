// Agreements in the order of their ids, or against it.
// :param after => ''
// :param before => '~'
// :param ascending => true
// :param limit => 51
// :param knownAt => null
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (g:Agreement) WHERE $after < g.id < $before AND g.mergedInto IS NULL AND ($knownAt IS NULL OR g.knownAt <= $knownAt)
    RETURN g ORDER BY g.id LIMIT $limit
  }
  ELSE {
    MATCH (g:Agreement) WHERE $after < g.id < $before AND g.mergedInto IS NULL AND ($knownAt IS NULL OR g.knownAt <= $knownAt)
    RETURN g ORDER BY g.id DESC LIMIT $limit
  }
}
CALL (g) {
  WHEN $knownAt IS NULL THEN { RETURN COUNT { (g)<-[:CONCERNS]-() } AS events }
  ELSE { RETURN COUNT { (g)<-[:CONCERNS]-(e) WHERE e.knownAt <= $knownAt } AS events }
}
RETURN g {.id, .name, .nameAr, .nameEn, .date, .precision} AS agreement,
       events
