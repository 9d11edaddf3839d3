// What was announced, demanded or refused but is not told to have happened: planned is not done.
// :param factualities => ['planned', 'demanded', 'refused']
MATCH (e:Event)
WHERE e.factuality IN $factualities
WITH e ORDER BY e.order DESC LIMIT 30
MATCH part = (e)--(n:Actor|Zone|Agreement)
RETURN part
