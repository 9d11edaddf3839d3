// What is one step away from some nodes: relations, coverage, terms, the counterparts with the most events
// in common, and of events only the newest. What ends an index walk or a list is one more than is shown.
// :param ids => ['zone:northern-homs']
// :param most => 26
// :param knownAt => null
CYPHER 25
UNWIND $ids AS id
MATCH (n:Actor|Zone|Agreement|Place|Event {id: id})
WHERE $knownAt IS NULL OR n.knownAt <= $knownAt
CALL (n) {
  MATCH (n)-[s:ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|GUARANTOR_OF|PARTY_TO|MEDIATES|CONTROLS|FORMERLY_KNOWN_AS|SUPERVISES|TENSION_WITH]-()
  WITH s LIMIT 1000
  WHERE $knownAt IS NULL OR EXISTS { MATCH (:Report {id: s.reportId})-[:IN]->(x:Article) WHERE x.readAt <= $knownAt }
  WITH DISTINCT startNode(s) AS from, type(s) AS type, endNode(s) AS to LIMIT $most
  RETURN 'relation' AS kind, from, type, null AS role, to, null AS dyad
  UNION ALL
  MATCH (n)<-[:MERGED_INTO*0..8]-(x)-[s:COVERS]-()-[:MERGED_INTO*0..8]->(m)
  WHERE m.mergedInto IS NULL AND ($knownAt IS NULL OR m.knownAt <= $knownAt)
  WITH DISTINCT n, m, startNode(s) = x AS isCover LIMIT $most
  RETURN 'cover' AS kind, CASE WHEN isCover THEN n ELSE m END AS from, 'COVERS' AS type, null AS role,
         CASE WHEN isCover THEN m ELSE n END AS to, null AS dyad
  UNION ALL
  MATCH (n:Agreement)<-[:MERGED_INTO*0..8]-(g)
  MATCH (x:Actor) USING INDEX SEEK x:Actor(id) WHERE x.id IN coalesce(g.parties, [])
  MATCH (x)-[:MERGED_INTO*0..8]->(a) WHERE a.mergedInto IS NULL AND ($knownAt IS NULL OR a.knownAt <= $knownAt)
  WITH DISTINCT n, a
  RETURN 'party' AS kind, a AS from, 'PARTY_TO' AS type, null AS role, n AS to, null AS dyad LIMIT $most
  UNION ALL
  MATCH (n:Agreement)<-[:MERGED_INTO*0..8]-(g)
  MATCH (x:Actor) USING INDEX SEEK x:Actor(id) WHERE x.id IN coalesce(g.guarantors, [])
  MATCH (x)-[:MERGED_INTO*0..8]->(a) WHERE a.mergedInto IS NULL AND ($knownAt IS NULL OR a.knownAt <= $knownAt)
  WITH DISTINCT n, a
  RETURN 'guarantor' AS kind, a AS from, 'GUARANTOR_OF' AS type, null AS role, n AS to, null AS dyad LIMIT $most
  UNION ALL
  MATCH (n:Actor)
  CALL (n) {
    MATCH (d:Dyad) USING INDEX SEEK d:Dyad(a, events, b)
    WHERE d.a = n.id AND d.events > 0 AND d.b IS NOT NULL
    RETURN d ORDER BY d.a DESC, d.events DESC, d.b DESC LIMIT $most
    UNION ALL
    MATCH (d:Dyad) USING INDEX SEEK d:Dyad(b, events, a)
    WHERE d.b = n.id AND d.events > 0 AND d.a IS NOT NULL
    RETURN d ORDER BY d.b DESC, d.events DESC, d.a DESC LIMIT $most
  }
  WITH d ORDER BY d.events DESC, d.id LIMIT $most
  WITH d,
       CASE WHEN $knownAt IS NULL THEN d {.events, .cooperative, .conflictual}
         ELSE {events: COUNT { MATCH (e)-[r:BETWEEN]->() WHERE r.pairId = d.id AND r.order > -9223372036854775807 AND e.knownAt <= $knownAt }} END AS dyad
  WHERE dyad.events > 0
  MATCH (a:Actor {id: d.a})
  MATCH (b:Actor {id: d.b})
  RETURN 'counterpart' AS kind, a AS from, 'DEALT_WITH' AS type, null AS role, b AS to, dyad
  UNION ALL
  MATCH (n:Event)-[r:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-()
  RETURN 'part' AS kind, startNode(r) AS from, type(r) AS type, r.role AS role, endNode(r) AS to, null AS dyad LIMIT $most
  UNION ALL
  MATCH (n:Actor)
  MATCH (a)-[r:PARTICIPATED_IN]->(e) USING INDEX SEEK r:PARTICIPATED_IN(actorId, order) WHERE r.actorId = n.id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
  RETURN 'event' AS kind, a AS from, type(r) AS type, r.role AS role, e AS to, null AS dyad
  ORDER BY r.actorId DESC, r.order DESC LIMIT $most
  UNION ALL
  MATCH (n:Zone)
  MATCH (e)-[r:IN_ZONE]->(z) USING INDEX SEEK r:IN_ZONE(zoneId, order) WHERE r.zoneId = n.id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
  RETURN 'event' AS kind, e AS from, type(r) AS type, null AS role, z AS to, null AS dyad
  ORDER BY r.zoneId DESC, r.order DESC LIMIT $most
  UNION ALL
  MATCH (n:Agreement)
  MATCH (e)-[r:CONCERNS]->(g) USING INDEX SEEK r:CONCERNS(agreementId, order) WHERE r.agreementId = n.id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
  RETURN 'event' AS kind, e AS from, type(r) AS type, null AS role, g AS to, null AS dyad
  ORDER BY r.agreementId DESC, r.order DESC LIMIT $most
  UNION ALL
  MATCH (n:Place)
  MATCH (e)-[r:AT]->(p) USING INDEX SEEK r:AT(placeId, order) WHERE r.placeId = n.id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
  RETURN 'event' AS kind, e AS from, type(r) AS type, null AS role, p AS to, null AS dyad
  ORDER BY r.placeId DESC, r.order DESC LIMIT $most
}
RETURN id AS center, kind,
       from {.id, .name, label: toLower(labels(from)[0]), .type, .start, .factuality} AS from,
       toLower(type) AS type, role,
       to {.id, .name, label: toLower(labels(to)[0]), .type, .start, .factuality} AS to,
       dyad
