// One node, whatever it is, as an explorer shows it.
// :param id => 'zone:northern-homs'
// :param knownAt => null
MATCH (n:Actor|Zone|Agreement|Place|Event {id: $id})
WHERE $knownAt IS NULL OR n.knownAt <= $knownAt
RETURN n {.id, .name, label: toLower(labels(n)[0]), .type, .start, .factuality} AS node
