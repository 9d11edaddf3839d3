// How a zone came to be: the events that announced it or the agreements that cover it, made them and put them into force, with their articles.
// :param zone => 'zone:eastern-ghouta'
MATCH made = (:Zone {id: $zone})<-[:COVERS*0..1]-()<-[:IN_ZONE|CONCERNS]-(e:Event)
WHERE e.type IN ['zone_established', 'ceasefire_announced', 'ceasefire_in_force', 'agreement_signed', 'monitoring']
MATCH told = (e)<-[:TELLS]-(:Report)-[:IN]->(:Article)
RETURN made, told ORDER BY e.order LIMIT 100
