// Notes which actors, places, zones and agreements come in ahead of the articles that brought them, until these are in.
// :param id => 'arrival:example'
// :param ids => ['actor:russia']
CREATE (:Arrival {id: $id, name: size($ids) + ' come in', ids: $ids})
