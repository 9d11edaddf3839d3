package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.query.Actors.Alias;

/// Something that a search found.
///
/// @param id of the actor, place, zone, agreement or, of a sentence, the report that quotes it
/// @param name of a sentence, its event's
/// @param names by ISO 639-1 language
/// @param match why it was found
/// @param alias the name by which it was found
/// @param events how many it has
/// @param articles how many name it or, of a sentence, tell its event
/// @param evidence the sentence, with its article
/// @param resource where the API tells more of it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hit(
    String id,
    Kind kind,
    String name,
    @Nullable Map<String, String> names,
    Match match,
    @Nullable Alias alias,
    @Nullable Long events,
    long articles,
    @Nullable Evidence evidence,
    String resource) {

  /// What can be found.
  public enum Kind {
    ACTOR,
    PLACE,
    ZONE,
    AGREEMENT,
    SENTENCE;

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }

  /// How a name fits what was sought, the best fit first: it is the same but for the spelling; it
  /// begins so; it has all the words; it has all the consonants, in whichever script. A sentence
  /// has all the words.
  public enum Match {
    EXACT,
    PREFIX,
    WORDS,
    SOUND;

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }
}
