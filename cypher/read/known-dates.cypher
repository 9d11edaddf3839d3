// What the dictionaries know of when agreements were concluded, and of their last day.
// :param ids => ['agreement:astana-memorandum']
UNWIND $ids AS id
MATCH (g:Agreement {id: id})
WHERE g.date IS NOT NULL OR g.until IS NOT NULL
RETURN g.id AS id, g.date AS date, g.precision AS precision, g.until AS until
