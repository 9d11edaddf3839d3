// One decision that parted reports from an event: who made it, when and why.
// :param id => 'split:20261128-093000-000-7f3a'
MATCH (s:Split {id: $id})
RETURN s {.id, .whole, .event, .by, .reason, .decidedAt, .state, .undoneAt, .undoneBy, .undoneWhy} AS split,
       COLLECT { MATCH (s)-[:PARTS]->(r) RETURN r.id ORDER BY r.id } AS reports
