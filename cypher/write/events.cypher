// Stores events, and locks those that are there, so that two articles that tell one event settle it one after the other.
// :param rows => [{id: 'event:example', type: 'shelling', order: 4611800000000000000}]
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event.type = row.type, event.order = row.order
