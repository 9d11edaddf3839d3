// Places in the order of their ids, or against it.
// :param after => ''
// :param before => '~'
// :param ascending => true
// :param limit => 51
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (p:Place) WHERE $after < p.id < $before
    RETURN p ORDER BY p.id LIMIT $limit
  }
  ELSE {
    MATCH (p:Place) WHERE $after < p.id < $before
    RETURN p ORDER BY p.id DESC LIMIT $limit
  }
}
RETURN p {.id, .name, .nameAr, .nameEn, latitude: p.location.latitude, longitude: p.location.longitude} AS place,
       COUNT { (p)<-[:AT]-() } AS events
