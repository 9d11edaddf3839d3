// Stores what new articles say of events, each claim with its quote.
// :param rows => [{article: 'article:example', event: 'event:example', properties: {id: 'report:example', variant: 'event:example', name: 'shells fell on Douma', kind: 'event', type: 'shelling', field: 'text', begin: 0, end: 20, quote: 'shells fell on Douma', factuality: 'occurred', confidence: 0.9, rule: 'example', extractor: 'rules', sources: ['actor:syrian-government'], targets: [], places: ['place:douma'], zone: 'zone:eastern-ghouta', startsAt: '2017-08-05', endsAt: '2017-08-05', precision: 'day'}}]
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (event:Event {id: row.event})
CREATE (article)<-[:IN]-(report:Report)-[:TELLS]->(event)
SET report += row.properties
RETURN count(*) AS reports
