// How actors stand to each other, as articles state it: allies, opponents, members, leaders.
MATCH stated = (:Actor)-[:ALLIED_WITH|OPPOSES|SUPPORTS|MEMBER_OF|PART_OF|LED_BY|MEDIATES|FORMERLY_KNOWN_AS|TENSION_WITH]->(:Actor)
RETURN stated LIMIT 200
