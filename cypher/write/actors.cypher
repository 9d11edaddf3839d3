// Stores actors; names those that were described otherwise before. What the dictionaries say replaces what is there; what a text alone says fills in where they are silent, the first in alphabetical order for good, whichever came first.
// :param now => datetime('2017-08-03T09:00:00Z')
// :param rows => [{id: 'actor:russia', name: 'Russia', nameAr: 'روسيا', nameEn: 'Russia', type: 'state', known: true, described: '0000000000000000'}]
UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
  ON CREATE SET actor.knownAt = $now
WITH row, actor, actor.described AS before
WHERE before IS NULL OR before <> row.described
FOREACH (_ IN CASE WHEN before IS NULL OR row.known
    OR NOT actor.known AND (actor.name > row.name OR actor.name = row.name AND before > row.described) THEN [1] ELSE [] END |
  SET actor.name = row.name,
      actor.nameAr = row.nameAr,
      actor.nameEn = row.nameEn,
      actor.type = row.type,
      actor.parent = row.parent,
      actor.known = row.known,
      actor.described = row.described)
RETURN actor.id AS id
