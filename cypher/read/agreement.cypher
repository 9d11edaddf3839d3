// One agreement: its parties and guarantors with the best quote that says so, whom it leaves out, what it covers, and its first and last dated event.
// :param id => 'agreement:astana-memorandum'
// :param knownAt => null
CYPHER 25
MATCH (g:Agreement {id: $id}) WHERE $knownAt IS NULL OR g.knownAt <= $knownAt
CALL (g) {
  WHEN $knownAt IS NULL THEN { RETURN COUNT { (g)<-[:CONCERNS]-() } AS events, CASE WHEN EXISTS { (g)<-[:MERGED_INTO]-() } THEN COUNT { MATCH (g)<-[:MERGED_INTO*0..8]-()<-[:MENTIONS]-(m) RETURN DISTINCT m } ELSE COUNT { (g)<-[:MENTIONS]-() } END AS articles }
  ELSE {
    RETURN COUNT { (g)<-[:CONCERNS]-(e) WHERE e.knownAt <= $knownAt } AS events,
           COUNT { MATCH (g)<-[:MERGED_INTO*0..8]-()<-[:MENTIONS]-(a) WHERE a.readAt <= $knownAt RETURN DISTINCT a } AS articles
  }
}
WITH g, events, articles, COLLECT { MATCH (g)<-[:MERGED_INTO*0..8]-(h) RETURN h {.parties, .guarantors, .excluded} } AS texts
WITH g, events, articles, reduce(ids = [], text IN texts | ids + coalesce(text.parties, [])) AS parties,
     reduce(ids = [], text IN texts | ids + coalesce(text.guarantors, [])) AS guarantors,
     reduce(ids = [], text IN texts | ids + coalesce(text.excluded, [])) AS excluded
RETURN g {.id, .name, .nameAr, .nameEn, .date, .precision, .until} AS agreement, events, articles,
       COLLECT {
         MATCH (x:Actor) USING INDEX SEEK x:Actor(id) WHERE x.id IN parties + COLLECT { MATCH (g)<-[:PARTY_TO]-(p) RETURN p.id }
         MATCH (x)-[:MERGED_INTO*0..8]->(a) WHERE a.mergedInto IS NULL
         WITH a, true IN collect(x.id IN parties) AS named
         WITH a, named, COLLECT {
           MATCH (a)-[s:PARTY_TO]->(g)
           MATCH (r:Report {id: s.reportId})-[:IN]->(art:Article) WHERE $knownAt IS NULL OR art.readAt <= $knownAt
           RETURN {report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
                   article: art {.id, .title, .publisher, .url, .language, .publishedAt}}
           ORDER BY r.confidence DESC, art.publishedOn, r.id LIMIT 1
         }[0] AS evidence
         WHERE evidence IS NOT NULL OR named
         RETURN a {.id, .name, evidence: evidence} ORDER BY a.id
       } AS parties,
       COLLECT {
         MATCH (x:Actor) USING INDEX SEEK x:Actor(id) WHERE x.id IN guarantors + COLLECT { MATCH (g)<-[:GUARANTOR_OF]-(p) RETURN p.id }
         MATCH (x)-[:MERGED_INTO*0..8]->(a) WHERE a.mergedInto IS NULL
         WITH a, true IN collect(x.id IN guarantors) AS named
         WITH a, named, COLLECT {
           MATCH (a)-[s:GUARANTOR_OF]->(g)
           MATCH (r:Report {id: s.reportId})-[:IN]->(art:Article) WHERE $knownAt IS NULL OR art.readAt <= $knownAt
           RETURN {report: r.id, quote: r.quote, field: r.field, begin: r.begin, end: r.end,
                   article: art {.id, .title, .publisher, .url, .language, .publishedAt}}
           ORDER BY r.confidence DESC, art.publishedOn, r.id LIMIT 1
         }[0] AS evidence
         WHERE evidence IS NOT NULL OR named
         RETURN a {.id, .name, evidence: evidence} ORDER BY a.id
       } AS guarantors,
       COLLECT { MATCH (x:Actor) USING INDEX SEEK x:Actor(id) WHERE x.id IN excluded MATCH (x)-[:MERGED_INTO*0..8]->(a) WHERE a.mergedInto IS NULL RETURN DISTINCT a {.id, .name} AS who ORDER BY who.id } AS excluded,
       COLLECT { MATCH (g)<-[:MERGED_INTO*0..8]-()-[:COVERS]->(:Zone)-[:MERGED_INTO*0..8]->(z) WHERE z.mergedInto IS NULL WITH DISTINCT z RETURN z {.id, .name} ORDER BY z.id } AS zones,
       COLLECT { MATCH (g)<-[:MERGED_INTO*0..8]-()-[:COVERS]->()-[:MERGED_INTO*0..8]->(p:Place) WHERE p.mergedInto IS NULL WITH DISTINCT p RETURN p {.id, .name} ORDER BY p.id } AS places,
       COLLECT {
         MATCH (e)-[r:CONCERNS]->() WHERE r.agreementId = $id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
         RETURN e {.id, .start} ORDER BY r.agreementId, r.order LIMIT 1
       }[0] AS first,
       COLLECT {
         MATCH (e)-[r:CONCERNS]->() WHERE r.agreementId = $id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
         RETURN e {.id, .end} ORDER BY r.agreementId DESC, r.order DESC LIMIT 1
       }[0] AS last
