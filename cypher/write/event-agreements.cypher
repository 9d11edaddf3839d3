// Joins events to the agreements they make, keep, break or are about, from the event's side, which has few.
// :param rows => [{event: 'event:example', agreement: 'agreement:astana-memorandum', type: 'shelling', order: 4611800000000000000}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
WHERE NOT EXISTS { MATCH (event)-[known:CONCERNS]->() WHERE known.agreementId = row.agreement }
MATCH (agreement:Agreement {id: row.agreement})
CREATE (event)-[:CONCERNS {agreementId: row.agreement, type: row.type, order: row.order}]->(agreement)
