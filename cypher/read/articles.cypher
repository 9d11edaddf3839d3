// Articles by day of publication, from one end or the other, or those without a day.
// :param from => date('2017-01-01')
// :param to => date('2017-12-31')
// :param day => date('0000-01-01')
// :param after => ''
// :param dated => true
// :param newest => true
// :param limit => 51
// :param knownAt => null
CYPHER 25
CALL () {
  WHEN $dated AND $newest THEN {
    MATCH (a:Article)
    WHERE $from <= a.publishedOn <= $to AND NOT (a.publishedOn = $day AND a.id <= $after)
      AND ($knownAt IS NULL OR a.readAt <= $knownAt)
    RETURN a ORDER BY a.publishedOn DESC, a.id LIMIT $limit
  }
  WHEN $dated THEN {
    MATCH (a:Article)
    WHERE $from <= a.publishedOn <= $to AND NOT (a.publishedOn = $day AND a.id <= $after)
      AND ($knownAt IS NULL OR a.readAt <= $knownAt)
    RETURN a ORDER BY a.publishedOn, a.id LIMIT $limit
  }
  ELSE {
    MATCH (a:Article)
    WHERE a.id > $after AND a.publishedOn IS NULL AND ($knownAt IS NULL OR a.readAt <= $knownAt)
    RETURN a ORDER BY a.id LIMIT $limit
  }
}
RETURN a {.id, .title, .publisher, .url, .language, .publishedAt, .publishedOn} AS article,
       COUNT { (a)<-[:IN]-() } AS reports
