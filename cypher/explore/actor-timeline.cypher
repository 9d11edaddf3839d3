// The newest events of an actor within some days, with the zones, agreements and places they touch.
// :param actor => 'actor:russia'
// :param from => '2017-01-01'
// :param until => '2020-12-31'
MATCH (:Actor)-[r:PARTICIPATED_IN]->(e:Event)
WHERE r.actorId = $actor AND r.order >= 0 AND e.start >= $from AND e.start <= $until + 'T24'
WITH e ORDER BY r.actorId DESC, r.order DESC LIMIT 25
MATCH part = (:Actor {id: $actor})-[:PARTICIPATED_IN]->(e)
OPTIONAL MATCH touch = (e)-[:IN_ZONE|CONCERNS|AT]->()
RETURN part, touch
