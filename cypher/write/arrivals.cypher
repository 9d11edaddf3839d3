// What came in ahead of articles that never did, if nobody writes now.
MATCH (arrival:Arrival)
RETURN arrival.id AS id
