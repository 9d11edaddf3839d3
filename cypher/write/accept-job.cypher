// Notes a load of many articles that came in whole and is to be read.
// :param id => 'job:20261128-093000-000-7f3a'
// :param accepted => 500
CREATE (job:Job {id: $id})
SET job.name = 'Load of ' + $accepted + ' lines', job.state = 'accepted', job.accepted = $accepted,
    job.acceptedAt = datetime(), job.line = 0, job.offset = 0, job.added = 0, job.unchanged = 0,
    job.failed = 0, job.ranFor = 0
RETURN job.id AS id
