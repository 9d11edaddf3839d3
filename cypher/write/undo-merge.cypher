// Takes a decision about identities back, and parts the two that it joined; what is claimed of the one follows.
// :param id => 'merge:20261128-093000-000-7f3a'
// :param state => 'undoing'
// :param by => 'an editor'
// :param reason => 'they were seen together'
MATCH (merge:Merge {id: $id})
SET merge.state = $state, merge.undoneAt = datetime(), merge.undoneBy = $by, merge.undoneWhy = $reason,
    merge.walk = null, merge.mark = null
WITH merge
MATCH (from:Actor|Place|Zone|Agreement {id: merge.from})-[joined:MERGED_INTO {mergeId: $id}]->()
SET from.mergedInto = null
DELETE joined
