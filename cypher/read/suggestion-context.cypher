// Whether people decided about two before, and with whom and where both had to do: of the counterparts and newest events of each, a bounded number is looked at.
// :param pairs => [{a: 'actor:russia', b: 'actor:turkey'}]
UNWIND $pairs AS pair
MATCH (a:Actor|Place|Zone|Agreement {id: pair.a})
MATCH (b:Actor|Place|Zone|Agreement {id: pair.b})
WITH pair, a, b,
     COLLECT { MATCH (a)<-[:MERGED_INTO*0..]-(x) RETURN x.id } AS as,
     COLLECT { MATCH (b)<-[:MERGED_INTO*0..]-(x) RETURN x.id } AS bs
RETURN pair.a AS a, pair.b AS b,
       EXISTS {
         MATCH (m:Merge)
         WHERE m.from IN as + bs AND m.into IN as + bs AND m.state <> 'withdrawn'
           AND (m.from IN as AND m.into IN bs OR m.from IN bs AND m.into IN as)
       } AS decided,
       COLLECT {
         MATCH (a)<-[:OF]-(:Dyad)-[:OF]->(c:Actor) WHERE c <> a AND c <> b
         WITH c LIMIT 200
         WHERE EXISTS { (:Dyad {id: CASE WHEN c.id < b.id THEN c.id + '|' + b.id ELSE b.id + '|' + c.id END}) }
         RETURN c.name ORDER BY c.id LIMIT 20
       } AS counterparts,
       COLLECT {
         MATCH ()-[r:PARTICIPATED_IN]->(e) WHERE r.actorId = a.id AND r.order >= 0
         WITH e, r ORDER BY r.actorId DESC, r.order DESC LIMIT 100
         MATCH (e)-[:AT]->(p:Place)
         RETURN DISTINCT p.name
       } AS placesOfA,
       COLLECT {
         MATCH ()-[r:PARTICIPATED_IN]->(e) WHERE r.actorId = b.id AND r.order >= 0
         WITH e, r ORDER BY r.actorId DESC, r.order DESC LIMIT 100
         MATCH (e)-[:AT]->(p:Place)
         RETURN DISTINCT p.name
       } AS placesOfB
