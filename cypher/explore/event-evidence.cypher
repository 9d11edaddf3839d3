// Who says that an event happened: every report of it, its article, and to whom it is attributed. Here, of the event that most articles tell.
MATCH (e:Event)
WITH e ORDER BY e.reports DESC, e.id LIMIT 1
MATCH told = (e)<-[:TELLS]-(r:Report)-[:IN]->(:Article)
OPTIONAL MATCH said = (r)-[:ATTRIBUTED_TO]->()
OPTIONAL MATCH part = (e)<-[:PARTICIPATED_IN]-()
RETURN told, said, part
