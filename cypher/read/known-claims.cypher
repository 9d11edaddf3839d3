// All that was claimed of some events by articles that had been read at a moment, with the actors it names
// that people merged into others.
// :param events => ['event:0000000000000000']
// :param knownAt => datetime('2026-11-01T00:00:00Z')
UNWIND $events AS id
MATCH (:Event {id: id})<-[:TELLS]-(r:Report)-[:IN]->(a:Article)
WHERE a.readAt <= $knownAt
RETURN id AS event, properties(r) AS report, a {.id, .publisher, .publishedOn, .fingerprint, .readAt} AS article,
       COLLECT {
         UNWIND coalesce(r.sources, []) + coalesce(r.targets, []) AS named
         MATCH (x:Actor {id: named}) WHERE x.mergedInto IS NOT NULL
         MATCH (x)-[:MERGED_INTO*1..8]->(into:Actor) WHERE into.mergedInto IS NULL
         RETURN [named, into.id]
       } AS merged
