// When the last article was published that names any of some zones, agreements or places.
// :param ids => ['zone:northern-homs', 'place:rastan']
// :param knownAt => null
CYPHER 25
UNWIND $ids AS id
CALL (id) {
  MATCH (a)-[m:MENTIONS]->()
  USING INDEX SEEK m:MENTIONS(entityId, publishedOn)
  WHERE m.entityId = id AND m.publishedOn >= date('0001-01-01') AND ($knownAt IS NULL OR a.readAt <= $knownAt)
  RETURN m.publishedOn AS day ORDER BY m.entityId DESC, m.publishedOn DESC LIMIT 1
}
RETURN max(day) AS day
