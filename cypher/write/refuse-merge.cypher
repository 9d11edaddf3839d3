// Notes that people do not take two for one.
// :param id => 'merge:20261128-093000-000-7f3a'
// :param kind => 'actor'
// :param from => 'actor:russia'
// :param into => 'actor:turkey'
// :param by => 'an editor'
// :param reason => 'two states'
MATCH (from:Actor|Place|Zone|Agreement {id: $from})
MATCH (into:Actor|Place|Zone|Agreement {id: $into})
CREATE (merge:Merge {id: $id, name: from.name + ' is not ' + into.name, kind: $kind, from: $from, into: $into,
                     by: $by, reason: $reason, decidedAt: datetime(), state: 'refused'})
