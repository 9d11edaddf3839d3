// Which sentences have all of some words: of those that the index finds fittest, the ones first whose
// event the most articles tell.
// :param words => '+ceasefire'
// :param most => 200
// :param knownAt => null
// :param articles => 9223372036854775807
// :param after => ''
// :param limit => 51
CALL db.index.fulltext.queryNodes('report_quote', $words, {limit: $most}) YIELD node AS r
MATCH (r)-[:IN]->(a:Article)
WHERE $knownAt IS NULL OR a.readAt <= $knownAt
OPTIONAL MATCH (r)-[:TELLS]->(e:Event)
WITH r, a, e, coalesce(e.reports, 1) AS articles
WHERE articles < $articles OR articles = $articles AND r.id > $after
WITH r, a, e, articles ORDER BY articles DESC, r.id LIMIT $limit
RETURN e {.id, .name} AS event, articles,
       {report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
        article: a {.id, .title, .publisher, .url, .language, .publishedAt}} AS evidence
ORDER BY articles DESC, r.id
