// The decisions about identities that the graph does not follow yet, the oldest first.
MATCH (merge:Merge)
WHERE merge.state IN ['pending', 'undoing']
RETURN merge.id AS id ORDER BY coalesce(merge.undoneAt, merge.decidedAt), merge.id
