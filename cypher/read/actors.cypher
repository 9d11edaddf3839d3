// Actors in the order of their ids, or against it: by a part of a name in any language, by type.
// :param q => 'russ'
// :param types => ['state', 'government']
// :param after => ''
// :param before => '~'
// :param ascending => true
// :param limit => 51
// :param knownAt => null
CYPHER 25
CALL () {
  WHEN $q IS NULL AND $ascending THEN {
    MATCH (a:Actor)
    WHERE $after < a.id < $before AND a.mergedInto IS NULL AND ($knownAt IS NULL OR a.knownAt <= $knownAt) AND ($types IS NULL OR a.type IN $types)
    RETURN a ORDER BY a.id LIMIT $limit
  }
  WHEN $q IS NULL THEN {
    MATCH (a:Actor)
    WHERE $after < a.id < $before AND a.mergedInto IS NULL AND ($knownAt IS NULL OR a.knownAt <= $knownAt) AND ($types IS NULL OR a.type IN $types)
    RETURN a ORDER BY a.id DESC LIMIT $limit
  }
  WHEN $ascending THEN {
    MATCH (a:Actor)<-[:MERGED_INTO*0..8]-()-[:KNOWN_AS]->(n:Name)
    WHERE $after < a.id < $before AND a.mergedInto IS NULL AND ($knownAt IS NULL OR a.knownAt <= $knownAt) AND ($types IS NULL OR a.type IN $types) AND n.folded CONTAINS $q
    RETURN DISTINCT a ORDER BY a.id LIMIT $limit
  }
  ELSE {
    MATCH (a:Actor)<-[:MERGED_INTO*0..8]-()-[:KNOWN_AS]->(n:Name)
    WHERE $after < a.id < $before AND a.mergedInto IS NULL AND ($knownAt IS NULL OR a.knownAt <= $knownAt) AND ($types IS NULL OR a.type IN $types) AND n.folded CONTAINS $q
    RETURN DISTINCT a ORDER BY a.id DESC LIMIT $limit
  }
}
CALL (a) {
  WHEN $knownAt IS NULL THEN { RETURN COUNT { (a)-[:PARTICIPATED_IN]->() } AS events }
  ELSE { RETURN COUNT { (a)-[:PARTICIPATED_IN]->(e) WHERE e.knownAt <= $knownAt } AS events }
}
RETURN a {.id, .name, .nameAr, .nameEn, .type, .known} AS actor,
       events
