// Joins new reports to those who say so, the outermost last.
// :param rows => [{report: 'report:example', actor: 'actor:russia', position: 0}]
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MATCH (actor:Actor {id: row.actor})
CREATE (report)-[:ATTRIBUTED_TO {position: row.position}]->(actor)
RETURN count(*) AS attributions
