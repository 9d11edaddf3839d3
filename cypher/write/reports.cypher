// Stores what articles say of events, each claim with its quote.
// :param rows => [{id: 'report:example', article: 'article:example', event: 'event:example', properties: {name: 'shells fell on Douma', kind: 'event', field: 'text', begin: 0, end: 20, quote: 'shells fell on Douma', factuality: 'occurred', confidence: 0.9, rule: 'example', extractor: 'rules', sources: ['actor:syrian-government'], targets: [], places: ['place:douma'], zone: 'zone:eastern-ghouta', startsAt: '2017-08-05', endsAt: '2017-08-05', precision: 'day'}}]
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (event:Event {id: row.event})
WHERE NOT EXISTS { (:Report {id: row.id}) }
CREATE (report:Report {id: row.id})
SET report += row.properties
CREATE (report)-[:IN]->(article)
CREATE (report)-[:TELLS]->(event)
