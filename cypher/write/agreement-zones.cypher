// Joins agreements to the zones that they make or hold in.
// :param rows => [{agreement: 'agreement:astana-memorandum', zone: 'zone:eastern-ghouta'}]
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreement})
MATCH (zone:Zone {id: row.zone})
WHERE NOT EXISTS { (agreement)-[:COVERS]->(zone) }
CREATE (agreement)-[:COVERS]->(zone)
