// Whose names sound alike in Arabic or Latin letters, and who might thus be one: for people to decide.
MATCH (m:Name) WHERE m.outline > '' AND size(m.outline) > 3
MATCH (n:Name {outline: m.outline}) WHERE n.id > m.id
MATCH one = (m)<-[:KNOWN_AS]-(a:Actor) WHERE a.mergedInto IS NULL
MATCH other = (n)<-[:KNOWN_AS]-(b:Actor) WHERE b.id <> a.id AND b.mergedInto IS NULL
RETURN one, other LIMIT 50
