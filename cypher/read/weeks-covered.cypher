// In which weeks articles were published that name any of some zones, agreements or places, up to the first that is found.
// :param weeks => [date('2017-07-31'), date('2017-08-07')]
// :param ids => ['zone:northern-homs', 'place:rastan']
// :param knownAt => null
CYPHER 25
UNWIND $weeks AS week
CALL (week) {
  UNWIND $ids AS id
  MATCH (a)-[m:MENTIONS]->()
  USING INDEX SEEK m:MENTIONS(entityId, publishedOn)
  WHERE m.entityId = id AND week <= m.publishedOn < week + duration({days: 7})
    AND ($knownAt IS NULL OR a.readAt <= $knownAt)
  RETURN true AS covered LIMIT 1
}
RETURN week
