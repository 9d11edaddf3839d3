// With whom an actor had to do at all, those with the most events in common first: read off what each
// pair's events add up to, an index walked in its order.
// :param actor => 'actor:russia'
// :param events => 9223372036854775807
// :param before => '~'
// :param limit => 51
CALL () {
  MATCH (d:Dyad) USING INDEX SEEK d:Dyad(a, events, b)
  WHERE d.a = $actor AND d.events = $events AND d.b < $before
  RETURN d, d.b AS other ORDER BY d.a DESC, d.events DESC, d.b DESC LIMIT $limit
  UNION ALL
  MATCH (d:Dyad) USING INDEX SEEK d:Dyad(b, events, a)
  WHERE d.b = $actor AND d.events = $events AND d.a < $before
  RETURN d, d.a AS other ORDER BY d.b DESC, d.events DESC, d.a DESC LIMIT $limit
  UNION ALL
  MATCH (d:Dyad) USING INDEX SEEK d:Dyad(a, events, b)
  WHERE d.a = $actor AND d.events < $events AND d.b IS NOT NULL
  RETURN d, d.b AS other ORDER BY d.a DESC, d.events DESC, d.b DESC LIMIT $limit
  UNION ALL
  MATCH (d:Dyad) USING INDEX SEEK d:Dyad(b, events, a)
  WHERE d.b = $actor AND d.events < $events AND d.a IS NOT NULL
  RETURN d, d.a AS other ORDER BY d.b DESC, d.events DESC, d.a DESC LIMIT $limit
}
WITH d, other ORDER BY d.events DESC, other DESC LIMIT $limit
RETURN other, d.id AS pair, d.events AS events, d.cooperation AS cooperation, d.conflict AS conflict
ORDER BY events DESC, other DESC
