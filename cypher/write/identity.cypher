// Who or what is meant in a decision about identities: all that people merged into it, and all that it was merged into, itself first in both.
// :param id => 'actor:russia'
MATCH (n:Actor|Place|Zone|Agreement {id: $id})
RETURN COLLECT { MATCH (n)<-[:MERGED_INTO*0..]-(x) RETURN x.id ORDER BY x.id <> $id, x.id } AS members,
       COLLECT { MATCH way = (n)-[:MERGED_INTO*0..]->(x) RETURN x.id ORDER BY length(way) } AS chain
