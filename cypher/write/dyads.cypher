// Adds to what two actors had to do with each other, as a whole; a pair that is new is joined to its actors.
// :param rows => [{id: 'actor:russia|actor:turkey', a: 'actor:russia', b: 'actor:turkey', name: 'Russia – Turkey', events: 1, occurred: 1, cooperative: 1, conflictual: 0, cooperation: 2.5, conflict: 0.0}]
UNWIND $rows AS row
MERGE (dyad:Dyad {id: row.id})
  ON CREATE SET dyad.a = row.a, dyad.b = row.b, dyad.name = row.name,
    dyad.events = 0, dyad.occurred = 0,
    dyad.cooperative = 0, dyad.conflictual = 0, dyad.cooperation = 0.0, dyad.conflict = 0.0
SET dyad.name = row.name
WITH row, dyad, dyad.events = 0 AS isNew
SET dyad.events = dyad.events + row.events,
    dyad.occurred = dyad.occurred + row.occurred,
    dyad.cooperative = dyad.cooperative + row.cooperative,
    dyad.conflictual = dyad.conflictual + row.conflictual,
    dyad.cooperation = dyad.cooperation + row.cooperation,
    dyad.conflict = dyad.conflict + row.conflict
WITH row, dyad, isNew
WHERE isNew
MATCH (a:Actor {id: row.a})
MATCH (b:Actor {id: row.b})
CREATE (dyad)-[:OF]->(a)
CREATE (dyad)-[:OF]->(b)
RETURN count(*) AS pairs
