// The decision that stands by which some event was parted from another.
// :param event => 'event:example'
MATCH (split:Split {event: $event})
WHERE split.state = 'applied'
RETURN split.id AS id
