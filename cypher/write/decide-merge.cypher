// Notes that people take two for one, and joins them; what is claimed of the one follows.
// :param id => 'merge:20261128-093000-000-7f3a'
// :param kind => 'actor'
// :param from => 'actor:russia'
// :param into => 'actor:turkey'
// :param by => 'an editor'
// :param reason => 'the same by another name'
MATCH (from:Actor|Place|Zone|Agreement {id: $from})
MATCH (into:Actor|Place|Zone|Agreement {id: $into})
CREATE (merge:Merge {id: $id, name: from.name + ' is ' + into.name, kind: $kind, from: $from, into: $into,
                     by: $by, reason: $reason, decidedAt: datetime(), state: 'pending'})
CREATE (from)-[:MERGED_INTO {mergeId: $id}]->(into)
SET from.mergedInto = $into
