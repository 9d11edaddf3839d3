// In what state a load of many articles is.
// :param id => 'job:20261128-093000-000-7f3a'
MATCH (job:Job {id: $id})
RETURN job.state AS state
