// The actors, zones and agreements with the most events.
// :param limit => 8
CALL () {
  MATCH (n:Actor) RETURN n, COUNT { (n)-[:PARTICIPATED_IN]->() } AS events ORDER BY events DESC, n.id LIMIT $limit
  UNION
  MATCH (n:Zone) RETURN n, COUNT { (n)<-[:IN_ZONE]-() } AS events ORDER BY events DESC, n.id LIMIT $limit
  UNION
  MATCH (n:Agreement) RETURN n, COUNT { (n)<-[:CONCERNS]-() } AS events ORDER BY events DESC, n.id LIMIT $limit
}
WITH n, events WHERE events > 0
RETURN n {.id, .name, .nameAr, .nameEn} AS named, events
