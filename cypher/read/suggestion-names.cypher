// Names in the order of the sounds of their first and last words, with whom they name: who share these may be one. Acronyms come with whom they may stand for.
// :param after => ''
// :param limit => 1000
MATCH (n:Name) WHERE n.outline > $after
WITH n ORDER BY n.outline LIMIT $limit
RETURN n.outline AS outline,
       COLLECT {
         MATCH (n)<-[:KNOWN_AS]-()-[:MERGED_INTO*0..]->(x:Actor|Place|Zone|Agreement) WHERE x.mergedInto IS NULL
         RETURN DISTINCT x.id LIMIT 20
       } AS holders,
       CASE WHEN n.text = toUpper(n.text) AND n.text =~ '[A-Z]{2,8}' THEN
         COLLECT {
           MATCH (m:Name {initials: n.folded})<-[:KNOWN_AS]-()-[:MERGED_INTO*0..]->(x:Actor|Place|Zone|Agreement) WHERE x.mergedInto IS NULL
           RETURN DISTINCT x.id LIMIT 20
         }
       ELSE [] END AS long
ORDER BY outline
