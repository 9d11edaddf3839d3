// Two actors, and how they stand to each other, as articles state it: each relation once, with its best evidence.
// :param a => 'actor:russia'
// :param b => 'actor:syrian-government'
// :param knownAt => null
MATCH (a:Actor {id: $a})
MATCH (b:Actor {id: $b})
WHERE $knownAt IS NULL OR a.knownAt <= $knownAt AND b.knownAt <= $knownAt
RETURN a {.id, .name} AS a, b {.id, .name} AS b,
       COLLECT {
         MATCH (a)-[s:ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|GUARANTOR_OF|PARTY_TO|MEDIATES|CONTROLS|FORMERLY_KNOWN_AS|SUPERVISES|TENSION_WITH]-(b)
         OPTIONAL MATCH (r:Report {id: s.reportId})-[:IN]->(d:Article)
         WITH s, r, d WHERE $knownAt IS NULL OR d.readAt <= $knownAt
         WITH startNode(s) AS from, type(s) AS type, endNode(s) AS to, r, d
         ORDER BY r.confidence DESC, d.publishedOn, r.id
         WITH from, type, to, toString(min(d.publishedOn)) AS firstStated, toString(max(d.publishedOn)) AS lastStated, count(DISTINCT d) AS reports,
              collect({report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
                       article: d {.id, .title, .publisher, .url, .language, .publishedAt}})[0] AS evidence
         ORDER BY reports DESC, type, from.id
         RETURN {from: from {.id, .name}, type: toLower(type), to: to {.id, .name}, firstStated: firstStated, lastStated: lastStated, reports: reports, evidence: evidence}
       } AS relations
