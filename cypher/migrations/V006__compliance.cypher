// Whether an event is hostile stands on its places and agreements too, as it does on its zones, so that candidate violations are an ordered walk.
MATCH (e:Event)-[r:AT|CONCERNS]->() SET r.hostile = coalesce(e.hostile, false);
CREATE INDEX at_place_hostile_order IF NOT EXISTS FOR ()-[r:AT]-() ON (r.placeId, r.hostile, r.order);
CREATE INDEX concerns_agreement_hostile_order IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.agreementId, r.hostile, r.order);

// Which weeks articles name a place, zone or agreement in: a week without any is not a quiet one. Actors have none of this.
MATCH (a:Article)-[r:MENTIONS]->(n:Place|Zone|Agreement) SET r.entityId = n.id, r.publishedOn = a.publishedOn;
CREATE INDEX mentions_entity_published IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.entityId, r.publishedOn);

// Known to the planner before the first article that says it.
CALL db.createRelationshipType('WITHIN');
CALL db.createProperty('parent');
CALL db.createProperty('until');
CALL db.createProperty('excluded');
