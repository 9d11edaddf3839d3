// One agreement: its parties, guarantors and zones, and its first and last dated event.
// :param id => 'agreement:astana-memorandum'
MATCH (g:Agreement {id: $id})
RETURN g {.id, .name, .nameAr, .nameEn, .date, .precision} AS agreement,
       COLLECT {
         MATCH (a:Actor) WHERE a.id IN coalesce(g.parties, []) + COLLECT { MATCH (g)<-[:PARTY_TO]-(p) RETURN p.id }
         RETURN a {.id, .name} ORDER BY a.id
       } AS parties,
       COLLECT {
         MATCH (a:Actor) WHERE a.id IN coalesce(g.guarantors, []) + COLLECT { MATCH (g)<-[:GUARANTOR_OF]-(p) RETURN p.id }
         RETURN a {.id, .name} ORDER BY a.id
       } AS guarantors,
       COLLECT { MATCH (g)-[:COVERS]->(z:Zone) RETURN z {.id, .name} ORDER BY z.id } AS zones,
       COUNT { (g)<-[:CONCERNS]-() } AS events,
       COUNT { (g)<-[:MENTIONS]-() } AS articles,
       COLLECT {
         MATCH (e)-[r:CONCERNS]->() WHERE r.agreementId = $id AND r.order >= 0
         RETURN e.start ORDER BY r.agreementId, r.order LIMIT 1
       }[0] AS first,
       COLLECT {
         MATCH (e)-[r:CONCERNS]->() WHERE r.agreementId = $id AND r.order >= 0
         RETURN e.end ORDER BY r.agreementId DESC, r.order DESC LIMIT 1
       }[0] AS last
