// When the first and the latest of the articles that tell each of some events were read.
// :param events => ['event:0000000000000000']
// :param knownAt => null
UNWIND $events AS id
MATCH (:Event {id: id})<-[:TELLS]-(:Report)-[:IN]->(a:Article)
WHERE $knownAt IS NULL OR a.readAt <= $knownAt
RETURN id, min(a.readAt) AS first, max(a.readAt) AS last
