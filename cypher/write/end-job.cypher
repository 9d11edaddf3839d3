// Ends a load that runs; says in what state it is then.
// :param id => 'job:20261128-093000-000-7f3a'
// :param state => 'done'
// :param error => 'Neo4j: it did not answer'
MATCH (job:Job {id: $id})
WITH job, job.state = 'running' AS runs
SET job.state = CASE WHEN runs THEN $state ELSE job.state END,
    job.finishedAt = CASE WHEN runs THEN datetime() ELSE job.finishedAt END,
    job.error = coalesce($error, job.error)
RETURN job.state AS state
