// Stores agreements; names those that were described otherwise before. What the dictionaries say replaces what is there; what a text alone says fills in where they are silent, the first in alphabetical order for good, whichever came first.
// :param now => datetime('2017-08-03T09:00:00Z')
// :param rows => [{id: 'agreement:astana-memorandum', name: 'Astana memorandum', date: '2017-05-04', precision: 'day', parties: [], guarantors: ['actor:iran', 'actor:russia', 'actor:turkey'], excluded: ['actor:islamic-state'], known: true, described: '0000000000000000'}]
UNWIND $rows AS row
MERGE (agreement:Agreement {id: row.id})
  ON CREATE SET agreement.knownAt = $now
WITH row, agreement, agreement.described AS before
WHERE before IS NULL OR before <> row.described
FOREACH (_ IN CASE WHEN before IS NULL OR row.known
    OR NOT agreement.known AND (agreement.name > row.name OR agreement.name = row.name AND before > row.described) THEN [1] ELSE [] END |
  SET agreement.name = row.name,
      agreement.nameAr = row.nameAr,
      agreement.nameEn = row.nameEn,
      agreement.date = row.date,
      agreement.precision = row.precision,
      agreement.parties = row.parties,
      agreement.guarantors = row.guarantors,
      agreement.until = row.until,
      agreement.excluded = row.excluded,
      agreement.known = row.known,
      agreement.described = row.described)
RETURN agreement.id AS id
