// One load of many articles: how far it has come, and since when.
// :param id => 'job:20261128-093000-000-7f3a'
MATCH (job:Job {id: $id})
RETURN job {.id, .state, .accepted, .added, .unchanged, .failed, .ranFor, .acceptedAt, .startedAt, .finishedAt, .error} AS job
