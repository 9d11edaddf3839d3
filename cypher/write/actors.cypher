// Stores actors. What the dictionaries say replaces what is there; what a text alone says fills in where they are silent, the first in alphabetical order for good, whichever came first.
// :param rows => [{id: 'actor:russia', name: 'Russia', nameAr: 'روسيا', nameEn: 'Russia', type: 'state', known: true}]
UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
WITH row, actor
WHERE properties(actor) <> row
  AND (row.known OR actor.name IS NULL OR NOT actor.known AND row.name < actor.name)
SET actor = row
