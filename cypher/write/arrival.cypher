// Who came in ahead of some articles, if these are not in yet.
// :param id => 'arrival:example'
MATCH (arrival:Arrival {id: $id})
UNWIND arrival.ids AS id
RETURN id
