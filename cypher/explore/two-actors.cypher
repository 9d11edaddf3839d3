// What two actors have to do with each other: their newest common events, and the relations that articles state.
// :param a => 'actor:russia'
// :param b => 'actor:syrian-government'
MATCH (a:Actor {id: $a})
MATCH (b:Actor {id: $b})
RETURN a, b,
       COLLECT {
         MATCH stated = (a)-[:ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|MEDIATES|TENSION_WITH]-(b)
         RETURN stated
       } AS stated,
       COLLECT {
         MATCH (e:Event)-[r:BETWEEN]->(:Dyad {id: CASE WHEN $a < $b THEN $a + '|' + $b ELSE $b + '|' + $a END})
         WITH e ORDER BY r.order DESC LIMIT 20
         MATCH common = (a)-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(b)
         RETURN common
       } AS common
