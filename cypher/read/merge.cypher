// One decision about who is who: who made it, when and why, and how it stands.
// :param id => 'merge:20261128-093000-000-7f3a'
MATCH (m:Merge {id: $id})
MATCH (from:Actor|Place|Zone|Agreement {id: m.from})
MATCH (into:Actor|Place|Zone|Agreement {id: m.into})
RETURN m {.id, .kind, .by, .reason, .decidedAt, .state, .undoneAt, .undoneBy, .undoneWhy} AS merge,
       from {.id, .name} AS from, into {.id, .name} AS into
