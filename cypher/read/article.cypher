// One article as it was read.
// :param id => 'article:0000000000000000'
MATCH (a:Article {id: $id})
RETURN a {.id, .url, .title, .text, .language, .publisher, .publishedAt} AS article,
       toString(a.readAt) AS readAt,
       COUNT { (a)<-[:IN]-() } AS reports
