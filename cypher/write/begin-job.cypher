// Makes a load run, and says where it begins or goes on; nothing if it has ended.
// :param id => 'job:20261128-093000-000-7f3a'
MATCH (job:Job {id: $id})
WHERE job.state IN ['accepted', 'running']
SET job.state = 'running', job.startedAt = coalesce(job.startedAt, datetime())
RETURN job.line AS line, job.offset AS offset, job.added AS added, job.unchanged AS unchanged,
       job.failed AS failed, job.ranFor AS ranFor
