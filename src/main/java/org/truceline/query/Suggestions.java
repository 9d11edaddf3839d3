package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;

/// Who may be who, and why? (`read/suggestion-names`, `read/suggestion-sides`,
/// `read/suggestion-context`)
///
/// Names are walked in the order of an index, by the sounds of their first and last words, and only
/// who share these are compared: a page looks at [#MOST] names at most, however many there are.
@Component
public final class Suggestions {

  static final int MOST = 5000;

  private final Graph graph;

  Suggestions(Graph graph) {
    this.graph = graph;
  }

  /// Those that nobody decided about, in an order that stays.
  ///
  /// @param kinds what both are; any, if empty
  public Page<Suggestion> list(Set<Kind> kinds, @Nullable String after, int limit) {
    return graph.read(transaction -> new SuggestionWalk(transaction, kinds, limit).from(after));
  }

  /// What is suggested.
  public enum Kind {
    ACTOR,
    PLACE,
    ZONE,
    AGREEMENT;

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }

  /// Two that may be one.
  ///
  /// @param from for whom the other would stand
  /// @param into the one that the dictionaries know, or that has more events
  public record Suggestion(String kind, Namesake from, Namesake into, List<Sign> reasons) {}

  /// One of the two.
  ///
  /// @param names by ISO 639-1 language
  /// @param type of an actor
  /// @param known whether the dictionaries name it
  public record Namesake(
      String id,
      String name,
      Map<String, String> names,
      @Nullable ActorType type,
      boolean known,
      long events) {}

  /// What speaks for it.
  ///
  /// @param examples the names that are alike, or the counterparts or places in common
  public record Sign(Code code, List<String> examples) {

    /// In which way.
    public enum Code {
      /// They are called the same, but for the spelling.
      SAME_NAME,
      /// Their names sound the same, in Arabic or Latin letters.
      SAME_SOUND,
      /// The name of the one leaves out a part of the other's.
      PART_OF_NAME,
      /// The name of the one is made of the first letters of the other's.
      ACRONYM,
      /// They had to do with the same.
      SHARED_COUNTERPARTS,
      /// They had a part in events at the same places.
      SHARED_PLACES;

      @JsonValue
      public String code() {
        return Codes.of(this);
      }
    }

    static List<Sign> with(List<Sign> reasons, Code code, List<String> examples) {
      var all = new ArrayList<>(reasons);
      if (!examples.isEmpty()) {
        all.add(new Sign(code, examples));
      }
      return List.copyOf(all);
    }
  }
}
