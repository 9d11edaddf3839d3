// Keeps all decisions about identities from being taken until the transaction ends, and names one that the graph does not follow yet, if there is any.
MERGE (n:Decisions {id: 'decisions'}) ON CREATE SET n.name = 'Decisions'
WITH n
MATCH (merge:Merge)
WHERE merge.state IN ['pending', 'undoing']
RETURN merge.id AS merge LIMIT 1
