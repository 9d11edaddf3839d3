// An agreement with its parties, guarantors and zones, and the newest events that made it or are about it.
// :param agreement => 'agreement:astana-memorandum'
MATCH (g:Agreement {id: $agreement})
RETURN g,
       COLLECT { MATCH stands = (g)<-[:PARTY_TO|GUARANTOR_OF|MEDIATES|SUPERVISES]-() RETURN stands } AS stands,
       COLLECT { MATCH (a:Actor) WHERE a.id IN g.parties + g.guarantors RETURN a } AS named,
       COLLECT { MATCH holds = (g)-[:COVERS]->() RETURN holds } AS holds,
       COLLECT {
         MATCH (g)<-[r:CONCERNS]-(e:Event)
         WITH e ORDER BY r.order DESC LIMIT 20
         MATCH about = (g)<-[:CONCERNS]-(e)<-[:PARTICIPATED_IN]-()
         RETURN about
       } AS about
