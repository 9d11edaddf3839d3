// Waits for all writers, and keeps others from writing until the transaction ends: a change of the id, though taken back, locks the entry of the index that every writer seeks.
MATCH (n:Decisions {id: 'decisions'})
SET n.id = 'decisions~'
WITH n
SET n.id = 'decisions'
