// Zones in the order of their ids, or against it.
// :param after => ''
// :param before => '~'
// :param ascending => true
// :param limit => 51
// :param knownAt => null
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (z:Zone) WHERE $after < z.id < $before AND z.mergedInto IS NULL AND ($knownAt IS NULL OR z.knownAt <= $knownAt)
    RETURN z ORDER BY z.id LIMIT $limit
  }
  ELSE {
    MATCH (z:Zone) WHERE $after < z.id < $before AND z.mergedInto IS NULL AND ($knownAt IS NULL OR z.knownAt <= $knownAt)
    RETURN z ORDER BY z.id DESC LIMIT $limit
  }
}
CALL (z) {
  WHEN $knownAt IS NULL THEN { RETURN COUNT { (z)<-[:IN_ZONE]-() } AS events }
  ELSE { RETURN COUNT { (z)<-[:IN_ZONE]-(e) WHERE e.knownAt <= $knownAt } AS events }
}
RETURN z {.id, .name, .nameAr, .nameEn} AS zone,
       events
