// Two actors over whole months, summed by month or year: read off the months that are counted already.
// :param pair => 'actor:russia|actor:syrian-government'
// :param bucket => 'month'
// :param from => date('0001-01-01')
// :param to => date('3999-12-01')
MATCH (m:DyadMonth) USING INDEX SEEK m:DyadMonth(pairId, month)
WHERE m.pairId = $pair AND $from <= m.month <= $to AND m.occurred > 0
RETURN date.truncate($bucket, m.month) AS start, sum(m.occurred) AS events,
       sum(m.cooperative) AS cooperative, sum(m.conflictual) AS conflictual,
       sum(m.cooperation) AS cooperation, sum(m.conflict) AS conflict
ORDER BY start
