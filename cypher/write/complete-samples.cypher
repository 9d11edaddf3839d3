// Notes that all samples are read.
// :param count => 28
MATCH (samples:Samples {id: 'samples'})
SET samples.completedAt = datetime(), samples.count = $count
