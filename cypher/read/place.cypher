// One place: where it lies, which zones cover it, and how much happened there.
// :param id => 'place:eastern-ghouta'
MATCH (p:Place {id: $id})
RETURN p {.id, .name, .nameAr, .nameEn, latitude: p.location.latitude, longitude: p.location.longitude} AS place,
       COLLECT { MATCH (p)<-[:COVERS]-(z:Zone) RETURN z {.id, .name} ORDER BY z.id } AS zones,
       COUNT { (p)<-[:AT]-() } AS events,
       COUNT { (p)<-[:MENTIONS]-() } AS articles
