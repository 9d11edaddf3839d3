package org.truceline.extract.naming.listed;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;

/// Whom an article means by `the rebels`, `separatists` and such words. One instance reads an
/// article from start to end.
final class Rebels {

  private static final String REBEL = "rebel";

  /// Those who have risen against a government, under either name.
  private static final List<String> RISEN = List.of("rebels", "separatists");

  private static final Set<String> REBELS = Set.of("rebels", "militants", "separatists");

  private final Lexicon lexicon;
  private final @Nullable String focus;
  private final Set<String> groups = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Recent called = new Recent();

  /// @param focus the state that the article is about
  /// @param plain ids of all that it calls by plain names
  Rebels(Lexicon lexicon, @Nullable String focus, Set<String> plain) {
    this.lexicon = lexicon;
    this.focus = focus;
    plain.stream().filter(this::isGroupHere).forEach(groups::add);
  }

  /// Begins the next sentence.
  void next() {
    called.next();
  }

  /// Takes in who was named.
  void name(String id) {
    if (isGroupHere(id)) {
      named.add(id);
    }
  }

  /// Takes in whom a word meant.
  void mean(Institution word, String id) {
    called.put(word.id(), id);
  }

  /// `M23 rebels`, «المليشيات الحوثية»: from here on `the rebels`, «المليشيا» are these.
  void call(Line line, Candidate candidate, String id) {
    var actor = lexicon.actor(id);
    if (actor == null || actor.type() != ActorType.ARMED_GROUP || candidate.institution() != null) {
      return;
    }
    var from = line.language().adjectivesFollow() ? candidate.first() : candidate.last();
    for (var i = from; i < Math.min(line.size(), candidate.last() + 2); i++) {
      var match = line.language().institutions().longest(line.wording(), i);
      if (line.token(i).name().equals(REBEL)) {
        called.put(REBEL + "s", id);
      }
      if (match != null && match.values().getFirst().type() == ActorType.ARMED_GROUP) {
        called.put(match.values().getFirst().id(), id);
      }
    }
  }

  /// `The rebels`: those called so before, or the one armed group of the country that the article
  /// has named, or names at all.
  @Nullable String the(Institution word) {
    var group = calledSo(word);
    return group == null ? onlyGroup(word) : group;
  }

  /// `Rebels`, after `Tuareg rebels`.
  @Nullable String some(Institution word) {
    return RISEN.contains(word.id()) ? calledSo(word) : null;
  }

  /// Whether a word means armed men who have risen against a state.
  boolean are(Institution word) {
    return REBELS.contains(word.id());
  }

  /// Whether the article names any armed group of the country that it is about.
  boolean areNamed() {
    return !groups.isEmpty() || !named.isEmpty();
  }

  /// `The separatists`, after `Tuareg rebels`.
  private @Nullable String calledSo(Institution word) {
    var group = called.get(word.id());
    if (group == null && RISEN.contains(word.id())) {
      return RISEN.stream().map(called::get).filter(Objects::nonNull).findFirst().orElse(null);
    }
    return group;
  }

  private @Nullable String onlyGroup(Institution word) {
    var some = named.size() == 1 ? named : groups;
    return REBELS.contains(word.id()) && some.size() == 1 ? some.iterator().next() : null;
  }

  private boolean isGroupHere(String id) {
    var actor = lexicon.actor(id);
    return actor != null
        && actor.country() != null
        && actor.type() == ActorType.ARMED_GROUP
        && lexicon.stateOf(actor.country()).equals(focus);
  }
}
