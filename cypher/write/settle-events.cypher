// Works out, from all reports of an event, what holds for it as a whole: the strongest factuality (where some assert it and others deny it, it is alleged and disputed), the finest date, the counts and the name. Any order of arrival ends the same.
// :param rows => [{id: 'event:example'}]
// :param hostileTypes => ['airstrike', 'attack', 'capture', 'clash', 'shelling', 'siege']
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
CALL (event) {
  MATCH (event)<-[:TELLS]-(report:Report)-[:IN]->(article:Article)
  WITH collect(DISTINCT report.factuality) AS said, count(DISTINCT article) AS reports,
       count(DISTINCT coalesce(article.publisher, '')) AS publishers
  WITH reports, publishers, 'denied' IN said AS denied,
       [f IN ['occurred', 'ongoing', 'alleged', 'planned'] WHERE f IN said][0] AS asserted,
       [f IN ['demanded', 'refused', 'hypothetical'] WHERE f IN said][0] AS wanted
  RETURN reports, publishers, denied AND asserted IS NOT NULL AS disputed,
         CASE
           WHEN denied AND asserted IN ['occurred', 'ongoing'] THEN 'alleged'
           WHEN asserted IS NOT NULL THEN asserted
           WHEN denied THEN 'denied'
           ELSE wanted
         END AS factuality
}
CALL (event) {
  MATCH (event)<-[:TELLS]-(report:Report)
  WITH report.precision AS precision, report.startsAt AS start, report.endsAt AS end,
       report.timeZone AS timeZone, report.reason AS reason, count(*) AS times
  ORDER BY CASE precision WHEN 'minute' THEN 0 WHEN 'hour' THEN 1 ELSE 2 END, times DESC, start, timeZone, reason
  RETURN {precision: precision, start: start, end: end, timeZone: timeZone, reason: reason} AS time
  LIMIT 1
}
CALL (event) {
  OPTIONAL MATCH (event)-[:IN_ZONE]->(zone:Zone)
  WITH event, min(zone.name) AS zone
  OPTIONAL MATCH (event)-[:CONCERNS]->(agreement:Agreement)
  WITH event, zone, min(agreement.name) AS agreement
  OPTIONAL MATCH (event)-[:AT]->(place:Place)
  WITH event, zone, agreement, min(place.name) AS place
  OPTIONAL MATCH (event)<-[:PARTICIPATED_IN {role: 'source'}]-(actor:Actor)
  WITH zone, agreement, place, min(actor.name) AS actor
  RETURN coalesce(zone, agreement, place, actor) AS anchor
}
WITH event, reports, publishers, disputed, factuality, time, anchor,
     event.type IN $hostileTypes
       AND factuality IN ['occurred', 'ongoing', 'alleged'] AS hostile,
     replace(event.type, '_', ' ') AS label
SET event += time,
    event.factuality = factuality,
    event.disputed = disputed,
    event.hostile = hostile,
    event.reports = reports,
    event.publishers = publishers,
    event.name = toUpper(left(label, 1)) + substring(label, 1)
      + CASE WHEN factuality IN ['occurred', 'ongoing'] THEN '' ELSE ' (' + factuality + ')' END
      + coalesce(' · ' + anchor, '') + ' · ' + coalesce(left(time.start, 10), 'undated')
WITH event, hostile
MATCH (event)-[inZone:IN_ZONE]->()
WHERE inZone.hostile <> hostile
SET inZone.hostile = hostile
