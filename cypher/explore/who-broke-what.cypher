// Who did what hostile thing in a zone, and when: such events with those who did them and to whom, and the agreements that cover the zone.
// :param zone => 'zone:eastern-ghouta'
// :param from => '2017-07-22'
// :param until => '2018-12-31'
MATCH (z:Zone {id: $zone})
MATCH (e:Event)-[r:IN_ZONE]->(z)
WHERE r.hostile AND e.start >= $from AND e.start <= $until + 'T24'
WITH z, e ORDER BY e.order DESC LIMIT 100
MATCH there = (e)-[:IN_ZONE]->(z)
OPTIONAL MATCH who = (:Actor)-[:PARTICIPATED_IN]->(e)
OPTIONAL MATCH under = (:Agreement)-[:COVERS]->(z)
RETURN there, who, under
