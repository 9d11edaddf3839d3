// Where a zone or an agreement holds and whom it binds: zones, places with all that lie within them, and agreements with their parties, guarantors and those whom they leave out.
// :param id => 'agreement:astana-memorandum'
// :param places => 201
// :param knownAt => null
CYPHER 25
MATCH (n:Zone|Agreement {id: $id}) WHERE $knownAt IS NULL OR n.knownAt <= $knownAt
RETURN n {.id, .name} AS of,
       COLLECT { MATCH (n)-[:COVERS*0..1]->(z:Zone) RETURN z {.id, .name} ORDER BY z.id } AS zones,
       COLLECT {
         MATCH (n)-[:COVERS*1..2]->(c:Place)
         MATCH (c)<-[:WITHIN*0..1]-(p:Place)
         RETURN DISTINCT p {.id, .name} AS place ORDER BY place.id LIMIT $places
       } AS places,
       COLLECT {
         MATCH (n)<-[:COVERS*0..1]-(g:Agreement) WHERE $knownAt IS NULL OR g.knownAt <= $knownAt
         RETURN g {.id, .name,
           excluded: COLLECT {
             MATCH (a:Actor) WHERE a.id IN coalesce(g.excluded, [])
             MATCH (a)-[:MERGED_INTO*0..8]->(who) WHERE who.mergedInto IS NULL
             RETURN DISTINCT who.id
           },
           parties: COLLECT {
             MATCH (a:Actor)
             WHERE a.id IN coalesce(g.parties, []) + COLLECT {
               MATCH (g)<-[s:PARTY_TO]-(p)
               WHERE $knownAt IS NULL OR EXISTS { MATCH (r:Report {id: s.reportId})-[:IN]->(d) WHERE d.readAt <= $knownAt }
               RETURN p.id
             }
             MATCH (a)-[:MERGED_INTO*0..8]->(who) WHERE who.mergedInto IS NULL
             RETURN DISTINCT who {.id, .name}
           },
           guarantors: COLLECT {
             MATCH (a:Actor)
             WHERE a.id IN coalesce(g.guarantors, []) + COLLECT {
               MATCH (g)<-[s:GUARANTOR_OF]-(p)
               WHERE $knownAt IS NULL OR EXISTS { MATCH (r:Report {id: s.reportId})-[:IN]->(d) WHERE d.readAt <= $knownAt }
               RETURN p.id
             }
             MATCH (a)-[:MERGED_INTO*0..8]->(who) WHERE who.mergedInto IS NULL
             RETURN DISTINCT who {.id, .name}
           }} AS agreement
         ORDER BY agreement.id
       } AS agreements
