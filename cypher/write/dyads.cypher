// Joins each event to the pairs of its actors, so that what lies between two is one walk of an index.
// :param rows => [{id: 'event:example'}]
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
MATCH (event)<-[:PARTICIPATED_IN]-(a:Actor)
MATCH (event)<-[:PARTICIPATED_IN]-(b:Actor)
WHERE a.id < b.id
WITH event, a, b, a.id + '|' + b.id AS pair
WHERE NOT EXISTS { MATCH (event)-[known:BETWEEN]->() WHERE known.pairId = pair }
WITH event, a, b, pair ORDER BY pair
MERGE (dyad:Dyad {id: pair})
  ON CREATE SET dyad.name = a.name + ' – ' + b.name
CREATE (event)-[:BETWEEN {pairId: pair, type: event.type, order: event.order}]->(dyad)
