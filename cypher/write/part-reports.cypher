// Notes that people take some reports of an event for those of another.
// :param id => 'split:20261128-093000-000-7f3a'
// :param whole => 'event:0000000000000000'
// :param event => 'event:example'
// :param within => null
// :param shared => true
// :param by => 'an editor'
// :param reason => 'two strikes on one day'
// :param reports => ['report:example']
CREATE (split:Split {id: $id, name: 'Two events, not one', whole: $whole, event: $event, within: $within, shared: $shared,
                     by: $by, reason: $reason, decidedAt: datetime(), state: 'applied'})
WITH split
UNWIND $reports AS id
MATCH (report:Report {id: id})
SET report.apart = $event
CREATE (split)-[:PARTS]->(report)
