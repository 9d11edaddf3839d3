// Stores the relations that articles state, each with the report that holds its quote.
// :param rows => [{id: 'report:example-relation', article: 'article:example', from: 'actor:russia', type: 'ALLIED_WITH', to: 'actor:syrian-government', properties: {name: 'its ally', kind: 'relation', field: 'text', begin: 0, end: 8, quote: 'its ally', extractor: 'rules'}}]
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (from:Actor|Place|Zone|Agreement {id: row.from})
MATCH (to:Actor|Place|Zone|Agreement {id: row.to})
WHERE NOT EXISTS { (:Report {id: row.id}) }
CREATE (report:Report {id: row.id})
SET report += row.properties
CREATE (report)-[:IN]->(article)
CREATE (from)-[:$(row.type) {reportId: row.id}]->(to)
