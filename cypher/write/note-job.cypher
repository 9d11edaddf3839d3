// Notes how far a load has come, so that it can go on from there; says in what state it is.
// :param id => 'job:20261128-093000-000-7f3a'
// :param line => 100
// :param offset => 250000
// :param added => 97
// :param unchanged => 2
// :param failed => 1
// :param ranFor => 1500
// :param error => 'Neo4j: it did not answer'
MATCH (job:Job {id: $id})
WHERE job.state IN ['running', 'cancelled']
SET job.line = $line, job.offset = $offset, job.added = $added, job.unchanged = $unchanged,
    job.failed = $failed, job.ranFor = $ranFor, job.error = coalesce($error, job.error)
RETURN job.state AS state
