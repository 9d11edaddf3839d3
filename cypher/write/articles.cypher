// Stores articles; says of each whether it is new. An article that is there already stays as it is.
// :param rows => [{id: 'article:example', properties: {name: 'Example', title: 'Example', text: 'A truce began.', publisher: 'Example Daily', language: 'en', publishedAt: '2017-08-03', publishedOn: date('2017-08-03')}}]
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
  ON CREATE SET article += row.properties, article.readAt = datetime(), article.isNew = true
WITH article, coalesce(article.isNew, false) AS isNew
REMOVE article.isNew
RETURN article.id AS id, isNew
