// Whether two actors had to do with each other, and how much: one look, however many others each has.
// :param pair => 'actor:russia|actor:turkey'
// :param knownAt => null
MATCH (d:Dyad {id: $pair})
WITH d,
     CASE WHEN $knownAt IS NULL THEN d {.events, .cooperative, .conflictual}
       ELSE {events: COUNT { MATCH (e)-[r:BETWEEN]->() WHERE r.pairId = d.id AND r.order > -9223372036854775807 AND e.knownAt <= $knownAt }} END AS dyad
WHERE dyad.events > 0
MATCH (a:Actor {id: d.a})
MATCH (b:Actor {id: d.b})
RETURN a.id AS center, 'counterpart' AS kind,
       a {.id, .name, label: 'actor', .type, .start, .factuality} AS from,
       'dealt_with' AS type, null AS role,
       b {.id, .name, label: 'actor', .type, .start, .factuality} AS to,
       dyad
