// One node, whatever it is, as an explorer shows it.
// :param id => 'zone:northern-homs'
MATCH (n:Actor|Zone|Agreement|Place|Event {id: $id})
RETURN n {.id, .name, label: toLower(labels(n)[0]), .type, .start, .factuality} AS node
