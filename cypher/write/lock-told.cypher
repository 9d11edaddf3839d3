// Locks an event, and says which reports tell it, and whether other articles could.
// :param id => 'event:0000000000000000'
MATCH (event:Event {id: $id})
SET event.name = event.name
WITH event
RETURN EXISTS { (event)<-[:TOLD_AS]-() } AS shared,
       COLLECT { MATCH (event)<-[:TELLS]-(report:Report) RETURN report {.id, .variant, .apart} ORDER BY report.id } AS reports
