// Stores places. What the dictionaries say replaces what is there; what a text alone says fills in where they are silent, the first in alphabetical order for good, whichever came first.
// :param rows => [{id: 'place:douma', name: 'Douma', nameAr: 'دوما', nameEn: 'Douma', location: point({latitude: 33.57, longitude: 36.4}), known: true}]
UNWIND $rows AS row
MERGE (place:Place {id: row.id})
WITH row, place
WHERE properties(place) <> row
  AND (row.known OR place.name IS NULL OR NOT place.known AND row.name < place.name)
SET place = row
