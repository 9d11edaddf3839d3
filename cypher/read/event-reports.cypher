// All that articles say of one event, the earliest article first.
// :param id => 'event:0000000000000000'
// :param after => ''
// :param limit => 51
// :param knownAt => null
MATCH (:Event {id: $id})<-[:TELLS]-(r:Report)-[:IN]->(a:Article)
WITH r, a, coalesce(toString(a.publishedOn), '9999') + ' ' + r.id AS key
WHERE key > $after AND ($knownAt IS NULL OR a.readAt <= $knownAt)
WITH r, a, key ORDER BY key LIMIT $limit
RETURN key, r {.id, .factuality, .confidence, .rule, .extractor} AS report,
       {report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
        article: a {.id, .title, .publisher, .url, .language, .publishedAt}} AS evidence,
       COLLECT { MATCH (r)-[s:ATTRIBUTED_TO]->()-[:MERGED_INTO*0..8]->(n) WHERE n.mergedInto IS NULL RETURN n {.id, .name} ORDER BY s.position } AS attributedTo
ORDER BY key
