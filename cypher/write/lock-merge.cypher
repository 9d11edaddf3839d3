// Locks a decision about identities, and says how far it has come.
// :param id => 'merge:20261128-093000-000-7f3a'
MATCH (merge:Merge {id: $id})
SET merge.state = merge.state
RETURN merge {.from, .into, .state, .walk, .mark} AS merge
