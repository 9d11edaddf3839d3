// What a timeline shows of each event: who, where, under what, how often told, and its best quote.
// :param events => ['event:0000000000000000']
UNWIND $events AS id
MATCH (e:Event {id: id})
RETURN e {.id, .type, .start, .end, .precision, .timeZone, .reason, .factuality, .reports, .publishers, .disputed, .disputes} AS event,
       [(e)<-[p:PARTICIPATED_IN]-(n) | n {.id, .name, role: p.role}] AS actors,
       [(e)-[w:IN_ZONE|AT|CONCERNS]->(n) | n {.id, .name, within: type(w)}] AS settings,
       e.evidence AS evidence
