// Gives reports to the events that they tell by now.
// :param rows => [{report: 'report:example', event: 'event:0000000000000000'}]
UNWIND $rows AS row
MATCH (report:Report {id: row.report})-[before:TELLS]->()
USING INDEX SEEK report:Report(id)
MATCH (event:Event {id: row.event})
DELETE before
CREATE (report)-[:TELLS]->(event)
RETURN count(*) AS reports
