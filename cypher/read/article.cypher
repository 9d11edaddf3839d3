// One article as it was read.
// :param id => 'article:0000000000000000'
// :param knownAt => null
MATCH (a:Article {id: $id}) WHERE $knownAt IS NULL OR a.readAt <= $knownAt
RETURN a {.id, .url, .title, .text, .language, .publisher, .publishedAt} AS article,
       toString(a.readAt) AS readAt,
       COUNT { (a)<-[:IN]-() } AS reports
