// With whom an actor had to do: counts, cooperation and conflict from the scores of what happened.
// Those on the same side of a hostile event were not in conflict with each other.
// :param actor => 'actor:russia'
// :param scores => {airstrike: -9.0, aid_delivery: 10.0}
// :param from => 0
// :param to => 9223372036854775807
// :param events => 9223372036854775807
// :param after => ''
// :param limit => 51
MATCH ()-[p:PARTICIPATED_IN]->(e)
WHERE p.actorId = $actor AND $from <= p.order <= $to
MATCH (e)<-[q:PARTICIPATED_IN]-(b)
WHERE q.actorId <> $actor
WITH b, e, $scores[e.type] AS score,
     e.factuality IN ['occurred', 'ongoing'] AND (p.role <> q.role OR p.role = 'source' AND
       ($scores[e.type] > 0 OR e.type = 'clash' AND NOT EXISTS { (e)<-[:PARTICIPATED_IN {role: 'target'}]-() })) AS counts
WITH b, count(e) AS events,
     sum(CASE WHEN counts AND score > 0 THEN score ELSE 0.0 END) AS cooperation,
     sum(CASE WHEN counts AND score < 0 THEN score ELSE 0.0 END) AS conflict,
     min(e.start) AS first, max(e.end) AS last
WHERE events < $events OR events = $events AND b.id > $after
WITH b, events, cooperation, conflict, first, last ORDER BY events DESC, b.id LIMIT $limit
RETURN b {.id, .name} AS actor, events, cooperation, conflict, first, last,
       COLLECT {
         MATCH (:Actor {id: $actor})-[s]-(b) WHERE s.reportId IS NOT NULL
         RETURN DISTINCT {from: startNode(s).id, type: toLower(type(s)), to: endNode(s).id}
       } AS relations
