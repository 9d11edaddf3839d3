// Where some places lie, in degrees; those whose position is not known are left out.
// :param ids => ['place:douma']
UNWIND $ids AS id
MATCH (p:Place {id: id})
WHERE p.location IS NOT NULL
RETURN id, p.location.latitude AS latitude, p.location.longitude AS longitude
