// What is shown of an actor's counterparts beside the counts: their names, how the two stand to each
// other as articles state it, and the first and last event of the two in an interval.
// :param actor => 'actor:russia'
// :param counterparts => [{actor: 'actor:turkey', pair: 'actor:russia|actor:turkey'}]
// :param knownAt => null
// :param from => 0
// :param to => 9223372036854775807
UNWIND $counterparts AS counterpart
MATCH (a:Actor {id: $actor})
MATCH (b:Actor {id: counterpart.actor})
RETURN b {.id, .name} AS actor,
       COLLECT {
         MATCH (a)-[s:ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|GUARANTOR_OF|PARTY_TO|MEDIATES|CONTROLS|FORMERLY_KNOWN_AS|SUPERVISES|TENSION_WITH]-(b)
         WHERE $knownAt IS NULL OR EXISTS { MATCH (:Report {id: s.reportId})-[:IN]->(x:Article) WHERE x.readAt <= $knownAt }
         RETURN DISTINCT {from: startNode(s).id, type: toLower(type(s)), to: endNode(s).id}
       } AS relations,
       COLLECT {
         MATCH (e)-[r:BETWEEN]->() USING INDEX SEEK r:BETWEEN(pairId, order) WHERE r.pairId = counterpart.pair AND $from <= r.order <= $to
         RETURN e.start ORDER BY r.pairId, r.order LIMIT 1
       }[0] AS first,
       COLLECT {
         MATCH (e)-[r:BETWEEN]->() USING INDEX SEEK r:BETWEEN(pairId, order) WHERE r.pairId = counterpart.pair AND $from <= r.order <= $to
         RETURN e.end ORDER BY r.pairId DESC, r.order DESC LIMIT 1
       }[0] AS last
