// Stores articles; says which are there already, and leaves those as they are.
// :param now => datetime('2017-08-03T09:00:00Z')
// :param rows => [{id: 'article:example', properties: {name: 'Example', title: 'Example', text: 'A truce began.', publisher: 'Example Daily', language: 'en', publishedAt: '2017-08-03', publishedOn: date('2017-08-03')}}]
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
  ON CREATE SET article += row.properties, article.readAt = $now, article.isNew = true
WITH article, article.isNew IS NULL AS isKnown
REMOVE article.isNew
WITH article, isKnown
WHERE isKnown
RETURN article.id AS id
