// Makes a source of whoever is a source in any report of an event, though others call them a target.
// :param rows => [{id: 'event:example'}]
UNWIND $rows AS row
MATCH (event:Event {id: row.id})<-[part:PARTICIPATED_IN]-()
WHERE part.role = 'target'
  AND EXISTS { MATCH (event)<-[:TELLS]-(report:Report) WHERE part.actorId IN report.sources }
SET part.role = 'source'
