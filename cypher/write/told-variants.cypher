// What some variants say of whom and what they name.
// :param ids => ['event:0000000000000000']
UNWIND $ids AS id
MATCH (variant:Variant {id: id})
RETURN properties(variant) AS variant
