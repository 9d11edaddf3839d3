// Takes back that some reports tell an event of their own.
// :param id => 'split:20261128-093000-000-7f3a'
// :param by => 'an editor'
// :param reason => 'one strike after all'
// :param within => null
// :param reports => ['report:example']
MATCH (split:Split {id: $id})
SET split.state = 'undone', split.undoneAt = datetime(), split.undoneBy = $by, split.undoneWhy = $reason
WITH split
UNWIND $reports AS id
MATCH (report:Report {id: id})
SET report.apart = $within
