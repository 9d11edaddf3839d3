// How two actors are connected: the shortest ways through events, zones, agreements and stated relations.
// :param a => 'actor:russia'
// :param b => 'actor:jaysh-al-islam'
MATCH (a:Actor {id: $a})
MATCH (b:Actor {id: $b})
MATCH path = allShortestPaths((a)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|COVERS|ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|GUARANTOR_OF|PARTY_TO|MEDIATES|TENSION_WITH*..4]-(b))
RETURN path LIMIT 20
