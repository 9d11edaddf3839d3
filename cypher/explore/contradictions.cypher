// Where articles contradict each other: events that some assert and others deny, with all their reports.
MATCH (e:Event {disputed: true})
WITH e ORDER BY e.order DESC LIMIT 10
MATCH told = (e)<-[:TELLS]-(:Report)-[:IN]->(:Article)
OPTIONAL MATCH part = (e)<-[:PARTICIPATED_IN]-()
RETURN told, part
