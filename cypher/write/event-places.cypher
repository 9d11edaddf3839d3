// Joins events to the places they happen at, from the event's side, which has few.
// :param rows => [{event: 'event:example', place: 'place:douma', type: 'shelling', order: 4611800000000000000}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
WHERE NOT EXISTS { MATCH (event)-[known:AT]->() WHERE known.placeId = row.place }
MATCH (place:Place {id: row.place})
CREATE (event)-[:AT {placeId: row.place, type: row.type, order: row.order}]->(place)
