// How a zone came to be: the events that announced it, made it and put it into force, with their articles.
// :param zone => 'zone:eastern-ghouta'
MATCH made = (e:Event)-[:IN_ZONE]->(:Zone {id: $zone})
WHERE e.type IN ['zone_established', 'ceasefire_announced', 'ceasefire_in_force', 'agreement_signed', 'monitoring']
MATCH told = (e)<-[:TELLS]-(:Report)-[:IN]->(:Article)
RETURN made, told ORDER BY e.order LIMIT 100
