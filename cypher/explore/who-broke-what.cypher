// Who did what hostile thing in a zone or its places, and when: such events with those who did them and to whom, and the agreements that cover the zone.
// :param zone => 'zone:eastern-ghouta'
// :param from => '2017-07-22'
// :param until => '2018-12-31'
MATCH (z:Zone {id: $zone})
MATCH (z)-[:COVERS*0..1]->()<-[:WITHIN*0..2]-()<-[r:IN_ZONE|AT]-(e:Event)
WHERE r.hostile AND e.start >= $from AND e.start <= $until + 'T24'
WITH DISTINCT z, e ORDER BY e.order DESC LIMIT 100
MATCH there = (z)-[:COVERS*0..1]->()<-[:WITHIN*0..2]-()<-[:IN_ZONE|AT]-(e)
OPTIONAL MATCH who = (:Actor)-[:PARTICIPATED_IN]->(e)
OPTIONAL MATCH under = (:Agreement)-[:COVERS]->(z)
RETURN there, who, under
