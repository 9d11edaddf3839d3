// Joins zones to the places that they cover.
// :param rows => [{zone: 'zone:eastern-ghouta', place: 'place:eastern-ghouta'}]
UNWIND $rows AS row
MATCH (zone:Zone {id: row.zone})
MATCH (place:Place {id: row.place})
WHERE NOT EXISTS { (zone)-[:COVERS]->(place) }
CREATE (zone)-[:COVERS]->(place)
