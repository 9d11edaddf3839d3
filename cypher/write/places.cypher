// Stores places; names those that were described otherwise before. What the dictionaries say replaces what is there; what a text alone says fills in where they are silent, the first in alphabetical order for good, whichever came first.
// :param now => datetime('2017-08-03T09:00:00Z')
// :param rows => [{id: 'place:douma', name: 'Douma', nameAr: 'دوما', nameEn: 'Douma', location: point({latitude: 33.57, longitude: 36.4}), known: true, described: '0000000000000000'}]
UNWIND $rows AS row
MERGE (place:Place {id: row.id})
  ON CREATE SET place.knownAt = $now
WITH row, place, place.described AS before
WHERE before IS NULL OR before <> row.described
FOREACH (_ IN CASE WHEN before IS NULL OR row.known
    OR NOT place.known AND (place.name > row.name OR place.name = row.name AND before > row.described) THEN [1] ELSE [] END |
  SET place.name = row.name,
      place.nameAr = row.nameAr,
      place.nameEn = row.nameEn,
      place.location = row.location,
      place.known = row.known,
      place.described = row.described)
RETURN place.id AS id
