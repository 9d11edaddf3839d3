// Joins new articles to the actors, agreements, places and zones they name, with how often they do.
// :param actors => [{article: 'article:example', entity: 'actor:russia', count: 3}]
// :param agreements => [{article: 'article:example', entity: 'agreement:astana-memorandum', count: 3}]
// :param places => [{article: 'article:example', entity: 'place:idlib', count: 3}]
// :param zones => [{article: 'article:example', entity: 'zone:idlib', count: 3}]
UNWIND $actors AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Actor {id: row.entity})
CREATE (article)-[:MENTIONS {count: row.count}]->(entity)
RETURN count(*) AS mentions
UNION ALL
UNWIND $agreements AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Agreement {id: row.entity})
CREATE (article)-[:MENTIONS {count: row.count, entityId: row.entity, publishedOn: article.publishedOn}]->(entity)
RETURN count(*) AS mentions
UNION ALL
UNWIND $places AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Place {id: row.entity})
CREATE (article)-[:MENTIONS {count: row.count, entityId: row.entity, publishedOn: article.publishedOn}]->(entity)
RETURN count(*) AS mentions
UNION ALL
UNWIND $zones AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Zone {id: row.entity})
CREATE (article)-[:MENTIONS {count: row.count, entityId: row.entity, publishedOn: article.publishedOn}]->(entity)
RETURN count(*) AS mentions
