// With whom an actor had to do within some whole months, read off what is counted by month, and within
// some stretches of time, from the events themselves; those with the most events in common first.
// Those on the same side of a hostile event were not in conflict with each other.
// :param actor => 'actor:russia'
// :param scores => {airstrike: -9.0, aid_delivery: 10.0}
// :param from => date('2017-07-01')
// :param to => date('2017-08-01')
// :param stretches => [[0, 9223372036854775807]]
// :param events => 9223372036854775807
// :param before => '~'
// :param limit => 51
CALL () {
  MATCH (m:DyadMonth) USING INDEX SEEK m:DyadMonth(a, month)
  WHERE m.a = $actor AND $from <= m.month <= $to
  RETURN m.b AS other, m.events AS events, m.cooperation AS cooperation, m.conflict AS conflict
  UNION ALL
  MATCH (m:DyadMonth) USING INDEX SEEK m:DyadMonth(b, month)
  WHERE m.b = $actor AND $from <= m.month <= $to
  RETURN m.a AS other, m.events AS events, m.cooperation AS cooperation, m.conflict AS conflict
  UNION ALL
  UNWIND $stretches AS stretch
  MATCH ()-[p:PARTICIPATED_IN]->(e) USING INDEX SEEK p:PARTICIPATED_IN(actorId, order)
  WHERE p.actorId = $actor AND stretch[0] <= p.order <= stretch[1]
  MATCH (e)<-[q:PARTICIPATED_IN]-()
  WHERE q.actorId <> $actor
  WITH q.actorId AS other, $scores[e.type] AS score,
       e.factuality IN ['occurred', 'ongoing'] AND (p.role <> q.role OR p.role = 'source' AND
         ($scores[e.type] > 0 OR e.type = 'clash' AND NOT EXISTS { (e)<-[:PARTICIPATED_IN {role: 'target'}]-() })) AS counts
  RETURN other, 1 AS events,
         CASE WHEN counts AND score > 0 THEN score ELSE 0.0 END AS cooperation,
         CASE WHEN counts AND score < 0 THEN score ELSE 0.0 END AS conflict
}
WITH other, sum(events) AS events, sum(cooperation) AS cooperation, sum(conflict) AS conflict
WHERE events < $events OR events = $events AND other < $before
WITH other, events, cooperation, conflict ORDER BY events DESC, other DESC LIMIT $limit
RETURN other, CASE WHEN $actor < other THEN $actor + '|' + other ELSE other + '|' + $actor END AS pair,
       events, cooperation, conflict
ORDER BY events DESC, other DESC
