// Where a zone or an agreement holds and whom it binds: zones, places with all that lie within them, and agreements with their parties, guarantors and those whom they leave out. What people merged stands for what it was merged from.
// :param id => 'agreement:astana-memorandum'
// :param places => 201
// :param knownAt => null
CYPHER 25
MATCH (n:Zone|Agreement {id: $id}) WHERE $knownAt IS NULL OR n.knownAt <= $knownAt
RETURN n {.id, .name} AS of,
       COLLECT {
         MATCH (n)<-[:MERGED_INTO*0..8]-()-[:COVERS*0..1]->()-[:MERGED_INTO*0..8]->(z:Zone) WHERE z.mergedInto IS NULL
         RETURN DISTINCT z {.id, .name} AS zone ORDER BY zone.id
       } AS zones,
       COLLECT {
         MATCH (n)<-[:MERGED_INTO*0..8]-()-[:COVERS*0..1]->()-[:MERGED_INTO*0..8]->(z:Zone|Agreement) WHERE z.mergedInto IS NULL
         WITH DISTINCT z
         MATCH (z)<-[:MERGED_INTO*0..8]-()-[:COVERS]->()-[:MERGED_INTO*0..8]->(c:Place) WHERE c.mergedInto IS NULL
         WITH DISTINCT c
         MATCH (c)<-[:MERGED_INTO*0..8]-()<-[:WITHIN*0..1]-()-[:MERGED_INTO*0..8]->(p:Place) WHERE p.mergedInto IS NULL
         RETURN DISTINCT p {.id, .name} AS place ORDER BY place.id LIMIT $places
       } AS places,
       COLLECT {
         MATCH (n)<-[:MERGED_INTO*0..8]-()<-[:COVERS*0..1]-()-[:MERGED_INTO*0..8]->(g:Agreement)
         WHERE g.mergedInto IS NULL AND ($knownAt IS NULL OR g.knownAt <= $knownAt)
         WITH DISTINCT g, COLLECT { MATCH (g)<-[:MERGED_INTO*0..8]-(h) RETURN h {.parties, .guarantors, .excluded} } AS texts
         RETURN g {.id, .name,
           excluded: COLLECT {
             UNWIND texts AS text
             MATCH (a:Actor) USING INDEX SEEK a:Actor(id) WHERE a.id IN text.excluded
             MATCH (a)-[:MERGED_INTO*0..8]->(who) WHERE who.mergedInto IS NULL
             RETURN DISTINCT who.id
           },
           parties: COLLECT {
             MATCH (a:Actor) USING INDEX SEEK a:Actor(id)
             WHERE a.id IN reduce(ids = [], text IN texts | ids + coalesce(text.parties, [])) + COLLECT {
               MATCH (g)<-[s:PARTY_TO]-(p)
               WHERE $knownAt IS NULL OR EXISTS { MATCH (r:Report {id: s.reportId})-[:IN]->(d) WHERE d.readAt <= $knownAt }
               RETURN p.id
             }
             MATCH (a)-[:MERGED_INTO*0..8]->(who) WHERE who.mergedInto IS NULL
             RETURN DISTINCT who {.id, .name}
           },
           guarantors: COLLECT {
             MATCH (a:Actor) USING INDEX SEEK a:Actor(id)
             WHERE a.id IN reduce(ids = [], text IN texts | ids + coalesce(text.guarantors, [])) + COLLECT {
               MATCH (g)<-[s:GUARANTOR_OF]-(p)
               WHERE $knownAt IS NULL OR EXISTS { MATCH (r:Report {id: s.reportId})-[:IN]->(d) WHERE d.readAt <= $knownAt }
               RETURN p.id
             }
             MATCH (a)-[:MERGED_INTO*0..8]->(who) WHERE who.mergedInto IS NULL
             RETURN DISTINCT who {.id, .name}
           }} AS agreement
         ORDER BY agreement.id
       } AS agreements
