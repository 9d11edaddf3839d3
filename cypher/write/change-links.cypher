// Says of what joins events to actors, zones, agreements, places and pairs what holds for the events now. Whoever makes it anew would lock those at the other end.
// :param rows => [{event: 'event:example', links: {`actor:russia`: {actorId: 'actor:russia', role: 'source', type: 'shelling', order: 4611800000000000000}}}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})-[link:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT|BETWEEN]-()
USING INDEX SEEK event:Event(id)
WITH link, row.links[coalesce(link.actorId, link.zoneId, link.agreementId, link.placeId, link.pairId)] AS properties
WHERE properties IS NOT NULL
SET link = properties
RETURN count(*) AS links
