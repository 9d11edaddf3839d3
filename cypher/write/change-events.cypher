// Says of events what holds for them now.
// :param rows => [{id: 'event:example', properties: {id: 'event:example', type: 'shelling', factuality: 'alleged', disputed: true, disputes: ['denial']}}]
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event = row.properties
RETURN count(*) AS events
