// Joins new articles to the actors, places, zones and agreements they name, with how often they do.
// :param rows => [{article: 'article:example', entity: 'actor:russia', count: 3}]
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Actor|Place|Zone|Agreement {id: row.entity})
CREATE (article)-[mention:MENTIONS {count: row.count}]->(entity)
WITH article, entity, mention WHERE NOT entity:Actor
SET mention.entityId = entity.id, mention.publishedOn = article.publishedOn
