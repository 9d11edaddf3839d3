// Stores the relations that new articles state, each with the report that holds its quote and its ends as they are told.
// :param rows => [{id: 'report:example-relation', article: 'article:example', from: 'actor:russia', type: 'ALLIED_WITH', to: 'actor:syrian-government', properties: {id: 'report:example-relation', name: 'its ally', kind: 'relation', from: 'actor:russia', type: 'allied_with', to: 'actor:syrian-government', field: 'text', begin: 0, end: 8, quote: 'its ally', extractor: 'rules'}}]
CYPHER 25
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CALL (row) {
  WHEN row.from STARTS WITH 'actor:' THEN { MATCH (from:Actor {id: row.from}) RETURN from }
  WHEN row.from STARTS WITH 'place:' THEN { MATCH (from:Place {id: row.from}) RETURN from }
  WHEN row.from STARTS WITH 'zone:' THEN { MATCH (from:Zone {id: row.from}) RETURN from }
  ELSE { MATCH (from:Agreement {id: row.from}) RETURN from }
}
CALL (row) {
  WHEN row.to STARTS WITH 'actor:' THEN { MATCH (to:Actor {id: row.to}) RETURN to }
  WHEN row.to STARTS WITH 'place:' THEN { MATCH (to:Place {id: row.to}) RETURN to }
  WHEN row.to STARTS WITH 'zone:' THEN { MATCH (to:Zone {id: row.to}) RETURN to }
  ELSE { MATCH (to:Agreement {id: row.to}) RETURN to }
}
CREATE (article)<-[:IN]-(report:Report)
SET report += row.properties
CREATE (from)-[:$(row.type) {reportId: row.id}]->(to)
RETURN count(*) AS relations
