// In which blocks some variants meet others.
// :param ids => ['event:0000000000000000']
UNWIND $ids AS id
MATCH (:Variant {id: id})-[:IN_BLOCK]->(block:Block)
RETURN DISTINCT block.id AS block
