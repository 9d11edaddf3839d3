// Locks events, and says all that is claimed of each, and what it is joined to.
// :param ids => ['event:0000000000000000']
UNWIND $ids AS id
MATCH (event:Event {id: id})
SET event.name = event.name
WITH event
RETURN properties(event) AS event,
       COLLECT { MATCH (event)<-[:TOLD_AS]-(variant) RETURN variant {.id, .host} } AS variants,
       COLLECT { MATCH (event)-[link:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT|BETWEEN]-() RETURN properties(link) } AS links,
       COLLECT {
         MATCH (event)<-[:TELLS]-(report:Report)-[:IN]->(article:Article)
         RETURN {article: article {.id, .title, .publisher, .url, .language, .publishedAt, .publishedOn, .fingerprint, .readAt},
                 report: report {.id, .variant, .apart, .type, .factuality, .confidence, .sources, .targets, .places, .zone, .agreement,
                                 .covered, .impliedZone, .startsAt, .endsAt, .precision, .timeZone, .reason,
                                 .field, .begin, .end, .quote}}
       } AS claims
