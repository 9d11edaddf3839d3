// Adds to what two actors had to do with each other in a month.
// :param rows => [{id: 'actor:russia|actor:turkey|2018-09', pair: 'actor:russia|actor:turkey', a: 'actor:russia', b: 'actor:turkey', month: date('2018-09-01'), events: 1, occurred: 1, cooperative: 1, conflictual: 0, cooperation: 2.5, conflict: 0.0}]
UNWIND $rows AS row
MERGE (month:DyadMonth {id: row.id})
  ON CREATE SET month.pairId = row.pair, month.a = row.a, month.b = row.b, month.month = row.month,
    month.events = 0, month.occurred = 0,
    month.cooperative = 0, month.conflictual = 0, month.cooperation = 0.0, month.conflict = 0.0
SET month.a = row.a
WITH row, month
SET month.events = month.events + row.events,
    month.occurred = month.occurred + row.occurred,
    month.cooperative = month.cooperative + row.cooperative,
    month.conflictual = month.conflictual + row.conflictual,
    month.cooperation = month.cooperation + row.cooperation,
    month.conflict = month.conflict + row.conflict
RETURN count(*) AS months
