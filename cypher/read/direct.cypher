// Whether two actors had to do with each other, and how much: one look, however many others each has.
// :param pair => 'actor:russia|actor:turkey'
MATCH (d:Dyad {id: $pair})
MATCH (a:Actor {id: d.a})
MATCH (b:Actor {id: d.b})
RETURN a.id AS center, 'counterpart' AS kind,
       a {.id, .name, label: 'actor', .type, .start, .factuality} AS from,
       'dealt_with' AS type, null AS role,
       b {.id, .name, label: 'actor', .type, .start, .factuality} AS to,
       d {.events, .cooperative, .conflictual} AS dyad
