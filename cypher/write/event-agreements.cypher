// Joins events to the agreements they make, keep, break or are about.
// :param rows => [{event: 'event:example', key: 'agreement:astana-memorandum', properties: {agreementId: 'agreement:astana-memorandum', hostile: true, type: 'shelling', order: 4611800000000000000}}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (agreement:Agreement {id: row.key})
CREATE (event)-[link:CONCERNS]->(agreement)
SET link += row.properties
RETURN count(*) AS links
