// Cancels a load, unless it has ended; says in what state it is then.
// :param id => 'job:20261128-093000-000-7f3a'
MATCH (job:Job {id: $id})
WITH job, job.state IN ['accepted', 'running'] AS goesOn
SET job.state = CASE WHEN goesOn THEN 'cancelled' ELSE job.state END,
    job.finishedAt = CASE WHEN goesOn THEN datetime() ELSE job.finishedAt END
RETURN job.state AS state
