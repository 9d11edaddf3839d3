// What may have broken an agreement since it was agreed: hostile events in its zones or at their places, with those who did them and to whom. Candidates for people to judge: the API adds reasons and doubts to each.
// :param agreement => 'agreement:astana-memorandum'
// :param from => '2017-05-04'
// :param until => '2018-12-31'
MATCH (g:Agreement {id: $agreement})
CALL (g) {
  MATCH (g)-[:COVERS*0..2]->(where:Zone|Place)<-[r:IN_ZONE|AT]-(e:Event)
  WHERE r.hostile AND e.start >= $from AND e.start <= $until + 'T24'
  RETURN DISTINCT e
  UNION
  MATCH (g)<-[r:CONCERNS]-(e:Event)
  WHERE r.hostile AND e.start >= $from AND e.start <= $until + 'T24'
  RETURN e
}
WITH g, e ORDER BY e.order DESC LIMIT 60
OPTIONAL MATCH there = (e)-[:IN_ZONE|AT|CONCERNS]->(at)
WHERE at = g OR EXISTS { (g)-[:COVERS*1..2]->(at) }
OPTIONAL MATCH who = (:Actor)-[:PARTICIPATED_IN]->(e)
OPTIONAL MATCH holds = (g)-[:COVERS*1..2]->(at)
RETURN there, who, holds
