// Removes events whose reports and variants all tell others by now.
// :param ids => ['event:example']
MATCH (event:Event)
WHERE event.id IN $ids
DETACH DELETE event
