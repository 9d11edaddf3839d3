// What a timeline shows of each event: who, where, under what, how often told, and its best quote.
// :param events => ['event:0000000000000000']
UNWIND $events AS id
MATCH (e:Event {id: id})
RETURN e {.id, .type, .start, .end, .precision, .timeZone, .reason, .factuality} AS event,
       COLLECT { MATCH (e)<-[p:PARTICIPATED_IN]-(n) WHERE p.role = 'source' RETURN n {.id, .name} ORDER BY n.id } AS sources,
       COLLECT { MATCH (e)<-[p:PARTICIPATED_IN]-(n) WHERE p.role = 'target' RETURN n {.id, .name} ORDER BY n.id } AS targets,
       COLLECT { MATCH (e)-[:AT]->(n) RETURN n {.id, .name} ORDER BY n.id } AS places,
       COLLECT { MATCH (e)-[:IN_ZONE]->(n) RETURN n {.id, .name} ORDER BY n.id }[0] AS zone,
       COLLECT { MATCH (e)-[:CONCERNS]->(n) RETURN n {.id, .name} ORDER BY n.id }[0] AS agreement,
       e.reports AS reports, e.publishers AS publishers, e.disputed AS disputed, coalesce(e.disputes, []) AS disputes,
       COLLECT {
         MATCH (e)<-[:TELLS]-(r:Report)-[:IN]->(a:Article)
         RETURN {report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
                 article: a {.id, .title, .publisher, .url, .language, .publishedAt}}
         ORDER BY r.factuality <> e.factuality, r.confidence DESC, a.publishedOn, r.id LIMIT 1
       }[0] AS evidence
