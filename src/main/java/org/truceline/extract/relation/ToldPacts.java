package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.truceline.extract.mention.Line;
import org.truceline.model.Field;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;

/// Who is told to be a party to what, by where it is told: a sentence asks only for its own.
final class ToldPacts {

  private final Map<Field, TreeMap<Integer, List<Relation>>> byBegin = new EnumMap<>(Field.class);

  ToldPacts(List<Relation> told) {
    for (var one : told) {
      if (one.type() == RelationType.PARTY_TO) {
        byBegin
            .computeIfAbsent(one.evidence().field(), field -> new TreeMap<>())
            .computeIfAbsent(one.evidence().begin(), begin -> new ArrayList<>())
            .add(one);
      }
    }
  }

  List<Relation> in(Line line) {
    var sentence = line.sentence();
    var told = byBegin.get(sentence.field());
    if (told == null) {
      return List.of();
    }
    var here = new ArrayList<Relation>();
    told.subMap(sentence.begin(), sentence.end()).values().forEach(here::addAll);
    return here;
  }
}
