// By which decision an event was parted from another, whether it stands, and what that other was parted from itself; the last word comes last.
// :param event => 'event:example'
MATCH (split:Split {event: $event})
RETURN split.state = 'applied' AS stands, split.within AS within, split.shared AS shared ORDER BY split.id
