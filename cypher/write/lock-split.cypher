// Locks a decision that parted an event, and says what it parted, and from what; within says from which event that was itself parted by a decision that stands.
// :param id => 'split:20261128-093000-000-7f3a'
MATCH (split:Split {id: $id})
SET split.state = split.state
RETURN split {.event, .whole, .within, .shared, .state} AS split,
       COLLECT { MATCH (split)-[:PARTS]->(report:Report) WHERE report.apart = split.event RETURN report {.id, .variant} ORDER BY report.id } AS reports
