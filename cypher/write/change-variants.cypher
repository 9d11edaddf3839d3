// Says of variants what all their claims say by now, and which variant hosts them.
// :param rows => [{id: 'event:example', properties: {id: 'event:example', type: 'shelling', first: '2017-08-05', last: '2017-08-05', places: ['place:douma'], host: 'event:0000000000000000'}}]
UNWIND $rows AS row
MATCH (variant:Variant {id: row.id})
SET variant = row.properties
RETURN count(*) AS variants
