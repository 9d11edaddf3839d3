// Forgets what came in ahead of articles that are in now.
// :param id => 'arrival:example'
MATCH (arrival:Arrival {id: $id})
DELETE arrival
