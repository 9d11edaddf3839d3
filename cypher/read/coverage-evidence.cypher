// What says best that agreements cover zones: of the first event of each kind that makes an agreement there, the best quote.
// :param pairs => [{agreement: 'agreement:astana-memorandum', zone: 'zone:northern-homs'}]
// :param types => ['zone_established', 'agreement_signed', 'ceasefire_announced', 'ceasefire_in_force']
// :param knownAt => null
CYPHER 25
UNWIND $pairs AS pair
CALL (pair) {
  UNWIND $types AS type
  CALL (pair, type) {
    MATCH (e)-[c:CONCERNS]->()
    USING INDEX SEEK c:CONCERNS(agreementId, type, order)
    WHERE c.agreementId = pair.agreement AND c.type = type AND c.order >= 0
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND EXISTS { (e)-[:IN_ZONE]->(z) WHERE z.id = pair.zone }
    RETURN e, c.order AS order ORDER BY c.agreementId, c.type, c.order LIMIT 1
  }
  MATCH (e)<-[:TELLS]-(r:Report)-[:IN]->(a:Article)
  WHERE ($knownAt IS NULL OR a.readAt <= $knownAt) AND r.factuality IN ['occurred', 'ongoing']
  RETURN {report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
          article: a {.id, .title, .publisher, .url, .language, .publishedAt}} AS evidence
  ORDER BY order, r.confidence DESC, r.id LIMIT 1
}
RETURN pair.agreement AS agreement, pair.zone AS zone, evidence
