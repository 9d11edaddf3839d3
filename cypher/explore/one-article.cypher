// What an article says: its reports, the events they became, and who took part. Here, of the article with the most reports.
MATCH (a:Article)
WITH a ORDER BY COUNT { (a)<-[:IN]-() } DESC, a.id LIMIT 1
MATCH said = (a)<-[:IN]-(:Report)-[:TELLS]->(e:Event)
OPTIONAL MATCH part = (e)<-[:PARTICIPATED_IN]-()
RETURN said, part
