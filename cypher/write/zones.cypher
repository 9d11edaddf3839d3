// Stores zones; names those that were described otherwise before. What the dictionaries say replaces what is there; what a text alone says fills in where they are silent, the first in alphabetical order for good, whichever came first.
// :param now => datetime('2017-08-03T09:00:00Z')
// :param rows => [{id: 'zone:eastern-ghouta', name: 'Eastern Ghouta de-escalation zone', nameEn: 'Eastern Ghouta de-escalation zone', known: true, described: '0000000000000000'}]
UNWIND $rows AS row
MERGE (zone:Zone {id: row.id})
  ON CREATE SET zone.knownAt = $now
WITH row, zone, zone.described AS before
WHERE before IS NULL OR before <> row.described
FOREACH (_ IN CASE WHEN before IS NULL OR row.known
    OR NOT zone.known AND (zone.name > row.name OR zone.name = row.name AND before > row.described) THEN [1] ELSE [] END |
  SET zone.name = row.name,
      zone.nameAr = row.nameAr,
      zone.nameEn = row.nameEn,
      zone.known = row.known,
      zone.described = row.described)
RETURN zone.id AS id
