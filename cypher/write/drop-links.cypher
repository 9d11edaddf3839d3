// Parts events from actors, zones, agreements, places and pairs to which their claims do not join them any more.
// :param rows => [{event: 'event:example', keys: ['actor:russia']}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})-[link:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT|BETWEEN]-()
USING INDEX SEEK event:Event(id)
WHERE coalesce(link.actorId, link.zoneId, link.agreementId, link.placeId, link.pairId) IN row.keys
DELETE link
RETURN count(*) AS links
