// Loads of many articles by the time at which they were accepted, from one end or the other.
// :param after => ''
// :param before => '~'
// :param ascending => false
// :param limit => 51
CYPHER 25
CALL () {
  WHEN $ascending THEN {
    MATCH (j:Job) WHERE $after < j.id < $before
    RETURN j ORDER BY j.id LIMIT $limit
  }
  ELSE {
    MATCH (j:Job) WHERE $after < j.id < $before
    RETURN j ORDER BY j.id DESC LIMIT $limit
  }
}
RETURN j {.id, .state, .accepted, .added, .unchanged, .failed, .ranFor, .acceptedAt, .startedAt, .finishedAt, .error} AS job
