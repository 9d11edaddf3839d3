// Which events of two actors together were known at a moment.
// :param pair => 'actor:russia|actor:syrian-government'
// :param knownAt => datetime('2026-11-01T00:00:00Z')
MATCH (e)-[r:BETWEEN]->() USING INDEX SEEK r:BETWEEN(pairId, order)
WHERE r.pairId = $pair AND -9223372036854775807 <= r.order <= 9223372036854775807 AND e.knownAt <= $knownAt
RETURN e.id AS event
