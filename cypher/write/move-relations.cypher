// Gives relations that articles state to those who stand for their ends by now, some at a time.
// :param ids => ['actor:russia']
// :param limit => 500
MATCH (n:Actor|Place|Zone|Agreement WHERE n.id IN $ids)-[stated:ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|GUARANTOR_OF|PARTY_TO|MEDIATES|CONTROLS|FORMERLY_KNOWN_AS|SUPERVISES|TENSION_WITH]-()
WITH DISTINCT stated
MATCH (report:Report {id: stated.reportId})
MATCH (:Actor|Place|Zone|Agreement {id: report.from})-[:MERGED_INTO*0..]->(from) WHERE from.mergedInto IS NULL
MATCH (:Actor|Place|Zone|Agreement {id: report.to})-[:MERGED_INTO*0..]->(to) WHERE to.mergedInto IS NULL
WITH stated, from, to
WHERE from <> startNode(stated) OR to <> endNode(stated)
WITH stated, from, to LIMIT $limit
CREATE (from)-[moved:$(type(stated))]->(to)
SET moved = properties(stated)
DELETE stated
RETURN moved.reportId AS report
