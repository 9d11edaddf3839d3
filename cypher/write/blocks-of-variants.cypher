// In which blocks some variants meet others.
// :param ids => ['event:0000000000000000']
UNWIND $ids AS id
MATCH (variant:Variant {id: id})-[:IN_BLOCK]->(block)
USING INDEX SEEK variant:Variant(id)
RETURN DISTINCT block.id AS block
