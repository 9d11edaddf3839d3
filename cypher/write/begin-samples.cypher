// Says whether the samples are to be read: where there is no article yet, which it marks, or where reading them was begun and not completed.
OPTIONAL MATCH (samples:Samples {id: 'samples'})
WITH CASE WHEN samples IS NULL THEN NOT EXISTS { (:Article) } ELSE samples.completedAt IS NULL END AS due
FOREACH (_ IN CASE WHEN due THEN [1] ELSE [] END |
  MERGE (begun:Samples {id: 'samples'})
    ON CREATE SET begun.name = 'Samples', begun.begunAt = datetime())
RETURN due
