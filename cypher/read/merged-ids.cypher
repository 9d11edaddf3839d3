// All actors, places, zones and agreements that people merged into others, and what stands for each.
MATCH (n:Actor|Place|Zone|Agreement)-[:MERGED_INTO*1..]->(x)
WHERE n.mergedInto IS NOT NULL AND x.mergedInto IS NULL
RETURN n.id AS id, x.id AS into
