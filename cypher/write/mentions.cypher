// Joins new articles to the actors, places, zones and agreements they name, with how often they do.
// :param rows => [{article: 'article:example', entity: 'actor:russia', count: 3}]
CYPHER 25
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CALL (row) {
  WHEN row.entity STARTS WITH 'actor:' THEN { MATCH (entity:Actor {id: row.entity}) RETURN entity }
  WHEN row.entity STARTS WITH 'place:' THEN { MATCH (entity:Place {id: row.entity}) RETURN entity }
  WHEN row.entity STARTS WITH 'zone:' THEN { MATCH (entity:Zone {id: row.entity}) RETURN entity }
  ELSE { MATCH (entity:Agreement {id: row.entity}) RETURN entity }
}
CREATE (article)-[mention:MENTIONS {count: row.count}]->(entity)
WITH article, entity, mention WHERE NOT entity:Actor
SET mention.entityId = entity.id, mention.publishedOn = article.publishedOn
