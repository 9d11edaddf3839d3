// What the graph holds: how many of each, and from when to when.
RETURN COUNT { (:Article) } AS articles,
       COUNT { (:Report) } AS reports,
       COUNT { (:Event) } AS events,
       COUNT { (:Actor) } AS actors,
       COUNT { (:Zone) } AS zones,
       COUNT { (:Agreement) } AS agreements,
       COUNT { (:Place) } AS places,
       COLLECT { MATCH (e:Event) WHERE e.order >= 0 RETURN e.start ORDER BY e.order LIMIT 1 }[0] AS first,
       COLLECT { MATCH (e:Event) WHERE e.order >= 0 RETURN e.end ORDER BY e.order DESC LIMIT 1 }[0] AS last
