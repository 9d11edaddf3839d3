// What articles that had been read by a moment claim of some events, each claim with its quote, with the names of all that it is about, and with what of that people merged into others.
// :param events => ['event:0000000000000000']
// :param knownAt => datetime('2026-11-01T00:00:00Z')
UNWIND $events AS id
MATCH (:Event {id: id})<-[:TELLS]-(r:Report)-[:IN]->(a:Article)
WHERE a.readAt <= $knownAt
RETURN id AS event, properties(r) AS report, a {.id, .publisher, .publishedOn, .fingerprint, .readAt} AS article,
       {report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
        article: a {.id, .title, .publisher, .url, .language, .publishedAt}} AS evidence,
       COLLECT {
         UNWIND coalesce(r.sources, []) + coalesce(r.targets, []) + coalesce(r.places, []) + [r.zone, r.agreement] AS named
         MATCH (x:Actor|Place|Zone|Agreement {id: named})
         MATCH (x)-[:MERGED_INTO*0..8]->(n) WHERE n.mergedInto IS NULL
         RETURN DISTINCT {said: named, id: n.id, name: n.name}
       } AS names
