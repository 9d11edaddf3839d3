// Two actors over some stretches of time: what happened between them in each bucket, cooperation and
// conflict apart. Those on the same side of a hostile event were not in conflict with each other.
// :param pair => 'actor:russia|actor:syrian-government'
// :param bucket => 'day'
// :param scores => {airstrike: -9.0, aid_delivery: 10.0}
// :param stretches => [[0, 9223372036854775807]]
UNWIND $stretches AS stretch
MATCH (e)-[r:BETWEEN]->() USING INDEX SEEK r:BETWEEN(pairId, order)
WHERE r.pairId = $pair AND stretch[0] <= r.order <= stretch[1] AND e.factuality IN ['occurred', 'ongoing']
WITH e, $scores[e.type] AS score,
     COLLECT { MATCH (e)<-[p:PARTICIPATED_IN]-() WHERE p.actorId IN split($pair, '|') RETURN p.role } AS roles
WITH e, score,
     'source' IN roles AND ('target' IN roles OR score > 0
       OR e.type = 'clash' AND NOT EXISTS { (e)<-[:PARTICIPATED_IN {role: 'target'}]-() }) AS counts
WITH date.truncate($bucket, date(substring(e.start, 0, 10))) AS start, count(e) AS events,
     count(CASE WHEN counts AND score > 0 THEN 1 END) AS cooperative,
     count(CASE WHEN counts AND score < 0 THEN 1 END) AS conflictual,
     sum(CASE WHEN counts AND score > 0 THEN score ELSE 0.0 END) AS cooperation,
     sum(CASE WHEN counts AND score < 0 THEN score ELSE 0.0 END) AS conflict
RETURN start, events, cooperative, conflictual, cooperation, conflict ORDER BY start
