// What a zone is made of and what happened there last: places, agreements, events and who took part.
// :param zone => 'zone:eastern-ghouta'
MATCH (z:Zone {id: $zone})
RETURN z,
       COLLECT { MATCH covers = (z)-[:COVERS]-() RETURN covers } AS covers,
       COLLECT {
         MATCH (z)-[:COVERS*0..1]->()<-[r:IN_ZONE|AT]-(e:Event)
         WITH DISTINCT e ORDER BY e.order DESC LIMIT 15
         MATCH there = (z)-[:COVERS*0..1]->()<-[:IN_ZONE|AT]-(e)
         OPTIONAL MATCH who = (e)<-[:PARTICIPATED_IN]-()
         RETURN [there, who]
       } AS events
