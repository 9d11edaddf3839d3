// Notes how far a decision about identities has come in the graph.
// :param id => 'merge:20261128-093000-000-7f3a'
// :param state => 'pending'
// :param walk => 'actor:russia'
// :param mark => 4611800000000000000
MATCH (merge:Merge {id: $id})
SET merge.state = $state, merge.walk = $walk, merge.mark = $mark
