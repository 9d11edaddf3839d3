// Zones in the order of their ids, or against it.
// :param after => ''
// :param before => '~'
// :param ascending => true
// :param limit => 51
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (z:Zone) WHERE $after < z.id < $before
    RETURN z ORDER BY z.id LIMIT $limit
  }
  ELSE {
    MATCH (z:Zone) WHERE $after < z.id < $before
    RETURN z ORDER BY z.id DESC LIMIT $limit
  }
}
RETURN z {.id, .name, .nameAr, .nameEn} AS zone,
       COUNT { (z)<-[:IN_ZONE]-() } AS events
