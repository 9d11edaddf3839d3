// With whom an actor had most to do, in one order that has no ties: pages of it cost the same, however many have as many events.
DROP INDEX dyad_a_events IF EXISTS;
DROP INDEX dyad_b_events IF EXISTS;
CREATE INDEX dyad_a_events_b IF NOT EXISTS FOR (n:Dyad) ON (n.a, n.events, n.b);
CREATE INDEX dyad_b_events_a IF NOT EXISTS FOR (n:Dyad) ON (n.b, n.events, n.a);

// A part of a name by its sound: `Skeleton` has made consonants of its words.
CREATE FULLTEXT INDEX name_sound IF NOT EXISTS FOR (n:Name) ON EACH [n.skeleton] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
