// What kinds of node the graph holds, and how many of each.
MATCH (n)
WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:Samples
RETURN labels(n)[0] AS kind, count(*) AS howMany ORDER BY howMany DESC
