// Removes variants that no claim is left of, and blocks that nothing is in any more.
// :param ids => ['event:example']
UNWIND $ids AS id
MATCH (variant:Variant {id: id})
WITH variant, COLLECT { MATCH (variant)-[:IN_BLOCK]->(block) RETURN block } AS blocks
DETACH DELETE variant
WITH blocks
UNWIND blocks AS block
WITH DISTINCT block
WHERE NOT EXISTS { (block)<-[:IN_BLOCK]-() }
DELETE block
