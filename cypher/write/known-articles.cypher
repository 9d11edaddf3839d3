// Which of some articles are there already. It locks nothing.
// :param ids => ['article:example']
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id
