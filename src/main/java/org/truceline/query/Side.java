package org.truceline.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;

/// One of two that may be one.
///
/// @param names all, its own and those of what was merged into it
/// @param type of an actor
/// @param known whether the dictionaries name it
/// @param at where a place lies
/// @param date when an agreement was made
record Side(
    String id,
    String kind,
    String name,
    Map<String, String> byLanguage,
    List<Name> names,
    @Nullable ActorType type,
    boolean known,
    @Nullable Point at,
    @Nullable String date,
    long events) {

  /// A name with the forms by which it is compared.
  record Name(String text, String folded, String skeleton, String outline) {

    boolean isArabic() {
      return Character.UnicodeScript.of(folded.charAt(0)) == Character.UnicodeScript.ARABIC;
    }

    boolean isAcronym() {
      return text.matches("[A-Z]{2,8}");
    }
  }

  /// In degrees, WGS 84.
  record Point(double latitude, double longitude) {}

  static Side of(Record row) {
    var node = row.get("node");
    var type = Values.text(node.get("type"));
    return new Side(
        node.get("id").asString(),
        row.get("kind").asString(),
        node.get("name").asString(),
        Values.names(node),
        row.get("names").asList(Side::name).stream()
            .filter(name -> !name.folded().isEmpty())
            .toList(),
        type == null ? null : Codes.parse(ActorType.class, type),
        node.get("known").asBoolean(false),
        node.get("latitude").isNull()
            ? null
            : new Point(node.get("latitude").asDouble(), node.get("longitude").asDouble()),
        Values.text(node.get("date")),
        row.get("events").asLong());
  }

  private static Name name(Value name) {
    return new Name(
        name.get("text").asString(),
        name.get("folded").asString(),
        name.get("skeleton").asString(""),
        name.get("outline").asString(""));
  }

  boolean isKnownActor() {
    return known && kind.equals("actor");
  }

  boolean isPerson() {
    return type == ActorType.PERSON || type == ActorType.OTHER;
  }

  boolean hasArabicName() {
    return names.stream().anyMatch(Name::isArabic);
  }

  Set<String> outlines() {
    var outlines = new TreeSet<String>();
    names.forEach(name -> outlines.add(name.outline()));
    outlines.remove("");
    return outlines;
  }

  /// As a suggestion shows it.
  Suggestions.Namesake shown() {
    return new Suggestions.Namesake(id, name, byLanguage, type, known, events);
  }
}
