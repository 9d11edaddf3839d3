// Stores the relations that new articles state, each with the report that holds its quote and its ends as they are told.
// :param rows => [{id: 'report:example-relation', article: 'article:example', from: 'actor:russia', type: 'ALLIED_WITH', to: 'actor:syrian-government', properties: {id: 'report:example-relation', name: 'its ally', kind: 'relation', from: 'actor:russia', type: 'allied_with', to: 'actor:syrian-government', field: 'text', begin: 0, end: 8, quote: 'its ally', extractor: 'rules'}}]
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (from:Actor|Place|Zone|Agreement {id: row.from})
MATCH (to:Actor|Place|Zone|Agreement {id: row.to})
CREATE (article)<-[:IN]-(report:Report)
SET report = row.properties
CREATE (from)-[:$(row.type) {reportId: row.id}]->(to)
