// Stores the names that actors, places, zones and agreements go by, in each language.
// :param rows => [{entity: 'actor:russia', id: 'name:ar:روسيا', text: 'روسيا', folded: 'روسيا', skeleton: 'rs', outline: 'rs', initials: null, language: 'ar'}]
UNWIND $rows AS row
MATCH (entity:Actor|Place|Zone|Agreement {id: row.entity})
MERGE (name:Name {id: row.id})
  ON CREATE SET name.name = row.text, name.text = row.text, name.folded = row.folded, name.skeleton = row.skeleton, name.outline = row.outline, name.initials = row.initials, name.language = row.language
MERGE (entity)-[:KNOWN_AS]->(name)
