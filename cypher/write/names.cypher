// Stores the names that actors, places, zones and agreements go by, in each language.
// :param rows => [{entity: 'actor:russia', id: 'name:ar:روسيا', text: 'روسيا', folded: 'روسيا', skeleton: 'rs', outline: 'rs', initials: null, language: 'ar'}]
CYPHER 25
UNWIND $rows AS row
CALL (row) {
  WHEN row.entity STARTS WITH 'actor:' THEN { MATCH (entity:Actor {id: row.entity}) RETURN entity }
  WHEN row.entity STARTS WITH 'place:' THEN { MATCH (entity:Place {id: row.entity}) RETURN entity }
  WHEN row.entity STARTS WITH 'zone:' THEN { MATCH (entity:Zone {id: row.entity}) RETURN entity }
  ELSE { MATCH (entity:Agreement {id: row.entity}) RETURN entity }
}
MERGE (name:Name {id: row.id})
  ON CREATE SET name.name = row.text, name.text = row.text, name.folded = row.folded, name.skeleton = row.skeleton, name.outline = row.outline, name.initials = row.initials, name.language = row.language
MERGE (entity)-[:KNOWN_AS]->(name)
RETURN count(*) AS names
