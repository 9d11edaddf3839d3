// Who was merged into whom is seen at a glance, and known to the planner before the first merge.
CREATE INDEX actor_merged_into IF NOT EXISTS FOR (n:Actor) ON (n.mergedInto);
CREATE INDEX place_merged_into IF NOT EXISTS FOR (n:Place) ON (n.mergedInto);
CREATE INDEX zone_merged_into IF NOT EXISTS FOR (n:Zone) ON (n.mergedInto);
CREATE INDEX agreement_merged_into IF NOT EXISTS FOR (n:Agreement) ON (n.mergedInto);
CREATE INDEX merged_into_merge IF NOT EXISTS FOR ()-[r:MERGED_INTO]-() ON (r.mergeId);
