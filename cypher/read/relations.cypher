// How something stands to others, as articles state it: each relation once, with its best evidence.
// :param id => 'actor:russia'
// :param limit => 200
// :param knownAt => null
MATCH (:Actor|Zone|Agreement|Place {id: $id})-[s:ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|GUARANTOR_OF|PARTY_TO|MEDIATES|CONTROLS|FORMERLY_KNOWN_AS|SUPERVISES|TENSION_WITH]-()
WITH s WHERE startNode(s) <> endNode(s)
OPTIONAL MATCH (r:Report {id: s.reportId})-[:IN]->(a:Article)
WITH s, r, a WHERE $knownAt IS NULL OR a.readAt <= $knownAt
WITH startNode(s) AS from, type(s) AS type, endNode(s) AS to, s, r, a
ORDER BY r.confidence DESC, a.publishedOn, r.id
WITH from, type, to, toString(min(a.publishedOn)) AS firstStated, toString(max(a.publishedOn)) AS lastStated, count(DISTINCT a) AS reports,
     collect({report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
              article: a {.id, .title, .publisher, .url, .language, .publishedAt}})[0] AS evidence
RETURN from {.id, .name} AS from, toLower(type) AS type, to {.id, .name} AS to, firstStated, lastStated, reports, evidence
ORDER BY reports DESC, type, from.id, to.id LIMIT $limit
