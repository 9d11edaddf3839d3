// Forgets the loads that ended before some time; says which.
// :param before => datetime('2026-11-01T00:00Z')
MATCH (job:Job)
WHERE job.finishedAt < $before
WITH job, job.id AS id
DETACH DELETE job
RETURN id
