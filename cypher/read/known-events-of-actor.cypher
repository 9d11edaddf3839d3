// Which events of an actor were known at a moment.
// :param actor => 'actor:russia'
// :param knownAt => datetime('2026-11-01T00:00:00Z')
MATCH ()-[r:PARTICIPATED_IN]->(e) USING INDEX SEEK r:PARTICIPATED_IN(actorId, order)
WHERE r.actorId = $actor AND -9223372036854775807 <= r.order <= 9223372036854775807 AND e.knownAt <= $knownAt
RETURN e.id AS event
