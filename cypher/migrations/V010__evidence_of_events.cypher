// The best quote of an event stands on its node, with its article, so that a page of a timeline is read off its events.
MATCH (e:Event)
CALL (e) {
  MATCH (e)<-[:TELLS]-(r:Report)-[:IN]->(a:Article)
  WITH e, r, a ORDER BY r.factuality <> e.factuality, r.confidence DESC, a.publishedOn, r.id LIMIT 1
  SET e.evidence = [r.quote, r.field, toString(r.begin), toString(r.end), r.id, a.id, coalesce(a.title, ''),
                    coalesce(a.publisher, ''), coalesce(a.url, ''), coalesce(a.language, ''), coalesce(a.publishedAt, '')]
} IN TRANSACTIONS OF 1000 ROWS;

// Known to the planner before the first event.
CALL db.createProperty('evidence');
