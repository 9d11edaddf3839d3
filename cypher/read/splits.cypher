// The decisions that parted reports from an event, in their order, or against it.
// :param after => ''
// :param before => '~'
// :param ascending => false
// :param limit => 51
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (s:Split) WHERE $after < s.id < $before
    RETURN s ORDER BY s.id LIMIT $limit
  }
  ELSE {
    MATCH (s:Split) WHERE $after < s.id < $before
    RETURN s ORDER BY s.id DESC LIMIT $limit
  }
}
RETURN s {.id, .whole, .event, .by, .reason, .decidedAt, .state, .undoneAt, .undoneBy, .undoneWhy} AS split,
       COLLECT { MATCH (s)-[:PARTS]->(r) RETURN r.id ORDER BY r.id } AS reports
