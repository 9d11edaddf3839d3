// What comes in ahead of the articles that bring it.
CREATE CONSTRAINT arrival_id IF NOT EXISTS FOR (n:Arrival) REQUIRE n.id IS UNIQUE;
CALL db.createProperty('ids');
