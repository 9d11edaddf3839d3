// Stores zones. What the dictionaries say replaces what is there; what a text alone says fills in where they are silent, the first in alphabetical order for good, whichever came first.
// :param rows => [{id: 'zone:eastern-ghouta', name: 'Eastern Ghouta de-escalation zone', nameEn: 'Eastern Ghouta de-escalation zone', known: true}]
UNWIND $rows AS row
MERGE (zone:Zone {id: row.id})
WITH row, zone
WHERE properties(zone) <> row
  AND (row.known OR zone.name IS NULL OR NOT zone.known AND row.name < zone.name)
SET zone = row
