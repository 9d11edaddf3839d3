// What one exact claim says of an event, and the blocks in which claims that may tell the same event meet.
CREATE CONSTRAINT variant_id IF NOT EXISTS FOR (n:Variant) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT block_id IF NOT EXISTS FOR (n:Block) REQUIRE n.id IS UNIQUE;

// What people decided, and the loads that are under way.
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;

// Two actors over time, counted by month, so that a series is one short walk of an index.
CREATE CONSTRAINT dyad_month_id IF NOT EXISTS FOR (n:DyadMonth) REQUIRE n.id IS UNIQUE;
CREATE INDEX dyad_month_pair_month IF NOT EXISTS FOR (n:DyadMonth) ON (n.pairId, n.month);
CREATE INDEX dyad_month_a_month IF NOT EXISTS FOR (n:DyadMonth) ON (n.a, n.month);
CREATE INDEX dyad_month_b_month IF NOT EXISTS FOR (n:DyadMonth) ON (n.b, n.month);

// With whom an actor had most to do, without looking at its events.
CREATE INDEX dyad_a_events IF NOT EXISTS FOR (n:Dyad) ON (n.a, n.events);
CREATE INDEX dyad_b_events IF NOT EXISTS FOR (n:Dyad) ON (n.b, n.events);

// Names that sound alike in Arabic and in Latin letters.
CREATE INDEX name_skeleton IF NOT EXISTS FOR (n:Name) ON (n.skeleton);
