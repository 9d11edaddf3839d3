// Who people took for whom: merged actors, places, zones and agreements with their names, each pointing at the one that stands for it.
MATCH merged = (from:Actor|Place|Zone|Agreement)-[:MERGED_INTO]->(into)
RETURN merged, [(from)-[known:KNOWN_AS]->(name) | [known, name]] AS names
LIMIT 100
