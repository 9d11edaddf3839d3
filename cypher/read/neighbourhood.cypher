// What is one step away from some nodes: relations, coverage, and of events only the newest.
// :param ids => ['zone:northern-homs']
// :param fanOut => 20
CYPHER 25
UNWIND $ids AS id
MATCH (n:Actor|Zone|Agreement|Place|Event {id: id})
CALL (n) {
  MATCH (n)-[r:ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|GUARANTOR_OF|PARTY_TO|MEDIATES|CONTROLS|FORMERLY_KNOWN_AS|SUPERVISES|TENSION_WITH|COVERS]-()
  RETURN r LIMIT $fanOut
  UNION
  MATCH (n:Event)-[r:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-()
  RETURN r LIMIT $fanOut
  UNION
  MATCH ()-[r:PARTICIPATED_IN]->() WHERE r.actorId = n.id AND r.order >= 0
  RETURN r ORDER BY r.actorId DESC, r.order DESC LIMIT $fanOut
  UNION
  MATCH ()-[r:IN_ZONE]->() WHERE r.zoneId = n.id AND r.order >= 0
  RETURN r ORDER BY r.zoneId DESC, r.order DESC LIMIT $fanOut
  UNION
  MATCH ()-[r:CONCERNS]->() WHERE r.agreementId = n.id AND r.order >= 0
  RETURN r ORDER BY r.agreementId DESC, r.order DESC LIMIT $fanOut
  UNION
  MATCH ()-[r:AT]->() WHERE r.placeId = n.id AND r.order >= 0
  RETURN r ORDER BY r.placeId DESC, r.order DESC LIMIT $fanOut
}
WITH DISTINCT startNode(r) AS from, type(r) AS type, r.role AS role, endNode(r) AS to
RETURN from {.id, .name, label: toLower(labels(from)[0]), .type, .start, .factuality} AS from,
       toLower(type) AS type, role,
       to {.id, .name, label: toLower(labels(to)[0]), .type, .start, .factuality} AS to
