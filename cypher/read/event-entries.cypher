// What a timeline shows of each event: who, where, under what, how often told, and its best quote.
// :param events => ['event:0000000000000000']
UNWIND $events AS id
MATCH (e:Event {id: id})
RETURN e {.id, .type, .start, .end, .precision, .timeZone, .reason, .factuality, .reports, .publishers, .disputed, .disputes} AS event,
       [(e)<-[p:PARTICIPATED_IN]-(n) | n {.id, .name, role: p.role}] AS actors,
       [(e)-[w:IN_ZONE|AT|CONCERNS]->(n) | n {.id, .name, within: type(w)}] AS settings,
       COLLECT {
         MATCH (e)<-[:TELLS]-(r:Report)-[:IN]->(a:Article)
         WITH r, a ORDER BY r.factuality <> e.factuality, r.confidence DESC, a.publishedOn, r.id LIMIT 1
         RETURN {report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
                 article: a {.id, .title, .publisher, .url, .language, .publishedAt}}
       }[0] AS evidence
