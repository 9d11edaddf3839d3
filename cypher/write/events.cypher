// Stores events that are new.
// :param rows => [{id: 'event:example', type: 'shelling', order: 4611800000000000000, start: '2017-08-05', end: '2017-08-05', precision: 'day', factuality: 'occurred', disputed: false, disputes: [], hostile: true, reports: 1, publishers: 1, confidence: 0.9, name: 'Shelling · Douma · 2017-08-05', knownAt: datetime('2017-08-06T09:00:00Z')}]
UNWIND $rows AS row
CREATE (event:Event)
SET event += row
RETURN count(*) AS events
