// What people decided about who is who, in the order of the decisions, or against it.
// :param after => ''
// :param before => '~'
// :param ascending => false
// :param limit => 51
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (m:Merge) WHERE $after < m.id < $before
    RETURN m ORDER BY m.id LIMIT $limit
  }
  ELSE {
    MATCH (m:Merge) WHERE $after < m.id < $before
    RETURN m ORDER BY m.id DESC LIMIT $limit
  }
}
MATCH (from:Actor|Place|Zone|Agreement {id: m.from})
MATCH (into:Actor|Place|Zone|Agreement {id: m.into})
RETURN m {.id, .kind, .by, .reason, .decidedAt, .state, .undoneAt, .undoneBy, .undoneWhy} AS merge,
       from {.id, .name} AS from, into {.id, .name} AS into
