// What the graph holds: how many of each, and from when to when.
RETURN COUNT { (:Article) } AS articles,
       COUNT { (:Report) } AS reports,
       COUNT { (:Event) } AS events,
       COUNT { (:Actor) } - COUNT { MATCH (n:Actor) WHERE n.mergedInto IS NOT NULL } AS actors,
       COUNT { (:Zone) } - COUNT { MATCH (n:Zone) WHERE n.mergedInto IS NOT NULL } AS zones,
       COUNT { (:Agreement) } - COUNT { MATCH (n:Agreement) WHERE n.mergedInto IS NOT NULL } AS agreements,
       COUNT { (:Place) } - COUNT { MATCH (n:Place) WHERE n.mergedInto IS NOT NULL } AS places,
       COLLECT { MATCH (e:Event) WHERE e.order >= 0 RETURN e.start ORDER BY e.order LIMIT 1 }[0] AS first,
       COLLECT { MATCH (e:Event) WHERE e.order >= 0 RETURN e.end ORDER BY e.order DESC LIMIT 1 }[0] AS last
