// Every node has an id of its own, made from what it says.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zone_id IF NOT EXISTS FOR (n:Zone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dyad_id IF NOT EXISTS FOR (n:Dyad) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT samples_id IF NOT EXISTS FOR (n:Samples) REQUIRE n.id IS UNIQUE;

// A timeline is one ordered walk of one of these: the busiest actor is never expanded.
CREATE CONSTRAINT participated_in_actor_order IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() REQUIRE (r.actorId, r.order) IS UNIQUE;
CREATE INDEX participated_in_actor_type_order IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.actorId, r.type, r.order);
CREATE CONSTRAINT in_zone_zone_order IF NOT EXISTS FOR ()-[r:IN_ZONE]-() REQUIRE (r.zoneId, r.order) IS UNIQUE;
CREATE INDEX in_zone_zone_type_order IF NOT EXISTS FOR ()-[r:IN_ZONE]-() ON (r.zoneId, r.type, r.order);
CREATE INDEX in_zone_zone_hostile_order IF NOT EXISTS FOR ()-[r:IN_ZONE]-() ON (r.zoneId, r.hostile, r.order);
CREATE CONSTRAINT concerns_agreement_order IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE (r.agreementId, r.order) IS UNIQUE;
CREATE INDEX concerns_agreement_type_order IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.agreementId, r.type, r.order);
CREATE CONSTRAINT at_place_order IF NOT EXISTS FOR ()-[r:AT]-() REQUIRE (r.placeId, r.order) IS UNIQUE;
CREATE INDEX at_place_type_order IF NOT EXISTS FOR ()-[r:AT]-() ON (r.placeId, r.type, r.order);
CREATE CONSTRAINT between_pair_order IF NOT EXISTS FOR ()-[r:BETWEEN]-() REQUIRE (r.pairId, r.order) IS UNIQUE;
CREATE INDEX between_pair_type_order IF NOT EXISTS FOR ()-[r:BETWEEN]-() ON (r.pairId, r.type, r.order);
CREATE INDEX event_order IF NOT EXISTS FOR (n:Event) ON (n.order);
CREATE INDEX event_type_order IF NOT EXISTS FOR (n:Event) ON (n.type, n.order);
CREATE INDEX article_published_on IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);

// Looking things up by what they are called, and by what was said.
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX actor_type IF NOT EXISTS FOR (n:Actor) ON (n.type);
CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.text, n.folded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}};
CREATE FULLTEXT INDEX report_quote IF NOT EXISTS FOR (n:Report) ON EACH [n.quote] OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}};
