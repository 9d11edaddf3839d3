// What covers some zones or places, as claims may name these by it alone.
// :param ids => ['place:douma']
MATCH (n:Zone|Place WHERE n.id IN $ids)<-[:COVERS]-(:Zone|Agreement)-[:MERGED_INTO*0..]->(x:Zone|Agreement)
RETURN DISTINCT x.id AS id
