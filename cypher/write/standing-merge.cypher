// The decision that stands about two: that they are one, or that they are not.
// :param from => 'actor:russia'
// :param into => 'actor:turkey'
// :param states => ['pending', 'applied']
MATCH (merge:Merge {from: $from, into: $into})
WHERE merge.state IN $states
RETURN merge.id AS id ORDER BY merge.id LIMIT 1
