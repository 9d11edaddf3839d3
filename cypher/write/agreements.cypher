// Stores agreements. What the dictionaries say replaces what is there; what a text alone says fills in where they are silent, the first in alphabetical order for good, whichever came first.
// :param rows => [{id: 'agreement:astana-memorandum', name: 'Astana memorandum', date: '2017-05-04', precision: 'day', parties: [], guarantors: ['actor:iran', 'actor:russia', 'actor:turkey'], known: true}]
UNWIND $rows AS row
MERGE (agreement:Agreement {id: row.id})
WITH row, agreement
WHERE properties(agreement) <> row
  AND (row.known OR agreement.name IS NULL OR NOT agreement.known AND row.name < agreement.name)
SET agreement = row
