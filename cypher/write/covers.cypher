// Joins zones to the places that they cover, and agreements to the zones that they make or hold in, or to places where no zone says so.
// :param rows => [{id: 'zone:eastern-ghouta', covered: 'place:eastern-ghouta'}]
UNWIND $rows AS row
MATCH (from:Zone|Agreement {id: row.id})
MATCH (to:Place|Zone {id: row.covered})
MERGE (from)-[:COVERS]->(to)
