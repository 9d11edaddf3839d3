// Places in the order of their ids, or against it.
// :param after => ''
// :param before => '~'
// :param ascending => true
// :param limit => 51
// :param knownAt => null
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (p:Place) WHERE $after < p.id < $before AND p.mergedInto IS NULL AND ($knownAt IS NULL OR p.knownAt <= $knownAt)
    RETURN p ORDER BY p.id LIMIT $limit
  }
  ELSE {
    MATCH (p:Place) WHERE $after < p.id < $before AND p.mergedInto IS NULL AND ($knownAt IS NULL OR p.knownAt <= $knownAt)
    RETURN p ORDER BY p.id DESC LIMIT $limit
  }
}
CALL (p) {
  WHEN $knownAt IS NULL THEN { RETURN COUNT { (p)<-[:AT]-() } AS events }
  ELSE { RETURN COUNT { (p)<-[:AT]-(e) WHERE e.knownAt <= $knownAt } AS events }
}
RETURN p {.id, .name, .nameAr, .nameEn, latitude: p.location.latitude, longitude: p.location.longitude} AS place,
       events
