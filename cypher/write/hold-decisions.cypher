// Keeps all decisions about identities from being taken until the transaction ends, and says whether the graph does not follow all of them yet.
MERGE (n:Decisions {id: 'decisions'}) ON CREATE SET n.name = 'Decisions'
RETURN EXISTS { MATCH (merge:Merge) WHERE merge.state IN ['pending', 'undoing'] } AS areUnderWay
