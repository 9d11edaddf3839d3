// What decisions about identities lock, and all writers hold; merges under way are looked through anew.
CREATE CONSTRAINT decisions_id IF NOT EXISTS FOR (n:Decisions) REQUIRE n.id IS UNIQUE;
MERGE (n:Decisions {id: 'decisions'}) ON CREATE SET n.name = 'Decisions';

// Their marks were of another kind.
MATCH (n:Merge) REMOVE n.walk, n.mark;
