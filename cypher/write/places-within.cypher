// Joins places to all the larger places that they lie in, near and far.
// :param rows => [{id: 'place:douma', covered: 'place:eastern-ghouta'}]
UNWIND $rows AS row
MATCH (place:Place {id: row.id})
MATCH (larger:Place {id: row.covered})
MERGE (place)-[:WITHIN]->(larger)
RETURN count(*) AS within
