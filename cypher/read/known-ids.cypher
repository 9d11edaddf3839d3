// Which of some ids the graph knows, and how many events each has: the fewest make the best start.
// :param knownAt => null
// :param ids => ['actor:russia', 'zone:northern-homs']
UNWIND $ids AS id
MATCH (n:Actor|Zone|Agreement|Place|Event|Article {id: id})
WHERE $knownAt IS NULL OR coalesce(n.knownAt, n.readAt) <= $knownAt
RETURN id,
       COUNT { (n)-[:PARTICIPATED_IN]->() } + COUNT { (n)<-[:IN_ZONE]-() }
         + COUNT { (n)<-[:CONCERNS]-() } + COUNT { (n)<-[:AT]-() } AS events
