// What is noted of loads, known to the planner before the first one comes in.
CREATE INDEX job_finished IF NOT EXISTS FOR (n:Job) ON (n.finishedAt);
CALL db.createProperty('state');
CALL db.createProperty('accepted');
CALL db.createProperty('acceptedAt');
CALL db.createProperty('startedAt');
CALL db.createProperty('line');
CALL db.createProperty('offset');
CALL db.createProperty('added');
CALL db.createProperty('unchanged');
CALL db.createProperty('failed');
CALL db.createProperty('ranFor');
CALL db.createProperty('error');
