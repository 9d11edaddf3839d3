// Which actors, places, zones and agreements go by a name: exactly so (0), beginning so (1), with all its
// words (2), or sounding so (3); the best of these first, then those with the most events. Of each way
// to match, an index gives at most so many names.
// :param folded => 'douma'
// :param beginnings => ['douma']
// :param words => ['+douma']
// :param skeletons => ['dm']
// :param sounds => ['+dm']
// :param kinds => ['actor', 'place', 'zone', 'agreement']
// :param most => 200
// :param knownAt => null
// :param rank => 0
// :param events => 9223372036854775807
// :param after => ''
// :param limit => 51
CYPHER 25
CALL () {
  MATCH (n:Name) USING INDEX SEEK n:Name(folded) WHERE n.folded = $folded
  RETURN n, 0 AS rank LIMIT $most
  UNION ALL
  UNWIND $beginnings AS beginning
  MATCH (n:Name) USING INDEX SEEK n:Name(folded) WHERE n.folded STARTS WITH beginning
  RETURN n, 1 AS rank LIMIT $most
  UNION ALL
  UNWIND $words AS words
  CALL db.index.fulltext.queryNodes('name_text', words, {limit: $most}) YIELD node
  RETURN node AS n, 2 AS rank
  UNION ALL
  UNWIND $skeletons AS skeleton
  MATCH (n:Name) USING INDEX SEEK n:Name(skeleton) WHERE n.skeleton = skeleton
  RETURN n, 3 AS rank LIMIT $most
  UNION ALL
  UNWIND $sounds AS sounds
  CALL db.index.fulltext.queryNodes('name_sound', sounds, {limit: $most}) YIELD node
  RETURN node AS n, 3 AS rank
}
WITH n, min(rank) AS rank
MATCH (n)<-[:KNOWN_AS]-()-[:MERGED_INTO*0..8]->(x:Actor|Place|Zone|Agreement)
WHERE toLower(labels(x)[0]) IN $kinds AND NOT EXISTS { (x)-[:MERGED_INTO]->() }
  AND ($knownAt IS NULL OR x.knownAt <= $knownAt)
WITH x, n, rank ORDER BY rank, n.text, n.language
WITH x, collect({rank: rank, text: n.text, language: n.language})[0] AS best
WITH x, best,
     COUNT { (x)-[:PARTICIPATED_IN]->() } + COUNT { (x)<-[:IN_ZONE]-() }
       + COUNT { (x)<-[:CONCERNS]-() } + COUNT { (x)<-[:AT]-() } AS events
WHERE best.rank > $rank
   OR best.rank = $rank AND (events < $events OR events = $events AND x.id > $after)
WITH x, best, events ORDER BY best.rank, events DESC, x.id LIMIT $limit
RETURN x {.id, .name, .nameAr, .nameEn, kind: toLower(labels(x)[0])} AS node, best.rank AS rank,
       ['exact', 'prefix', 'words', 'sound'][best.rank] AS match,
       best {.text, .language} AS alias, events, COUNT { (x)<-[:MENTIONS]-() } AS articles
ORDER BY rank, events DESC, node.id
