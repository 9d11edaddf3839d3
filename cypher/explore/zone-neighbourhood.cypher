// What a zone is made of and what happened there last: places, agreements, events and who took part.
// :param zone => 'zone:eastern-ghouta'
MATCH (z:Zone {id: $zone})
RETURN z,
       COLLECT { MATCH covers = (z)-[:COVERS]-() RETURN covers } AS covers,
       COLLECT {
         MATCH (e:Event)-[r:IN_ZONE]->(z)
         WITH e ORDER BY r.order DESC LIMIT 15
         MATCH there = (z)<-[:IN_ZONE]-(e)
         OPTIONAL MATCH who = (e)<-[:PARTICIPATED_IN]-()
         RETURN [there, who]
       } AS events
