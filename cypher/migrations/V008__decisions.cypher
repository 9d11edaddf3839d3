// What people decide of identities, known to the planner before the first decision.
CREATE INDEX merge_from_into IF NOT EXISTS FOR (n:Merge) ON (n.from, n.into);
CREATE INDEX merge_state IF NOT EXISTS FOR (n:Merge) ON (n.state);
CREATE CONSTRAINT split_id IF NOT EXISTS FOR (n:Split) REQUIRE n.id IS UNIQUE;
CREATE INDEX report_apart IF NOT EXISTS FOR (n:Report) ON (n.apart);
CALL db.createRelationshipType('PARTS');
CALL db.createProperty('kind');
CALL db.createProperty('by');
CALL db.createProperty('reason');
CALL db.createProperty('decidedAt');
CALL db.createProperty('undoneAt');
CALL db.createProperty('undoneBy');
CALL db.createProperty('undoneWhy');
CALL db.createProperty('walk');
CALL db.createProperty('mark');
CALL db.createProperty('event');
CALL db.createProperty('whole');
CALL db.createProperty('within');
CALL db.createProperty('shared');
CREATE INDEX split_event IF NOT EXISTS FOR (n:Split) ON (n.event);

// Names that may be those of one: by the sounds of their first and last words, and acronyms by what they stand for.
CREATE INDEX name_outline IF NOT EXISTS FOR (n:Name) ON (n.outline);
CREATE INDEX name_initials IF NOT EXISTS FOR (n:Name) ON (n.initials);
