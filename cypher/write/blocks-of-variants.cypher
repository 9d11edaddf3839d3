// In which blocks some variants meet others.
// :param ids => ['event:0000000000000000']
MATCH (variant:Variant)-[:IN_BLOCK]->(block)
USING INDEX SEEK variant:Variant(id)
WHERE variant.id IN $ids
RETURN DISTINCT block.id AS block
