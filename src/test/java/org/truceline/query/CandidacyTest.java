package org.truceline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.query.LifeState.State;
import org.truceline.query.Scope.Pact;

/// What makes a candidate, and what speaks against it: a line is a case.
class CandidacyTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "candidacy.tsv", delimiter = '\t', numLinesToSkip = 1)
  void weighsNothingButSaysAll(
      String what,
      String terms,
      String days,
      @Nullable String actors,
      @Nullable String where,
      @Nullable String told,
      String expected) {
    var candidacy = Candidacy.of(scope(terms), act(days, actors, where, told));
    var doubts =
        candidacy
            .map(each -> each.doubts().stream().map(Doubt::code).collect(Collectors.joining(" ")))
            .orElse("no candidate");
    assertThat(doubts.isEmpty() ? "no doubt" : doubts).as(what).isEqualTo(expected);
  }

  /// `zone` or `pact`, then what is known: `parties` (two of them), `vouching` (for it, these two),
  /// `force` (from 10 August), `month` (in force some day in August), `announced`, `agreed`, `end`
  /// (on 31 August), `late` (in the zone from 20 August).
  private static Scope scope(String terms) {
    var known = Set.of(terms.split(" "));
    var zone = new Ref("zone:z", "Z");
    var pact = new Ref("agreement:g", "G");
    var parties =
        known.contains("parties")
            ? Map.of("actor:a", ref("a"), "actor:b", ref("b"))
            : Map.<String, Ref>of();
    var guarantors = known.contains("vouching") ? parties : Map.of("actor:g", ref("g"));
    var windows = new ArrayList<Window>();
    var end = known.contains("end") ? day(31) : null;
    Stream.of(State.IN_FORCE, State.ANNOUNCED, State.AGREED)
        .filter(state -> known.contains(state == State.IN_FORCE ? "force" : state.code()))
        .map(state ->
            new Window(pact, state, day(10), state == State.IN_FORCE ? day(10) : null, end))
        .forEach(windows::add);
    if (known.contains("month")) {
      windows.add(new Window(pact, State.IN_FORCE, day(1), day(31), end));
    }
    if (known.contains("late")) {
      windows.add(new Window(zone, State.IN_FORCE, day(20), day(20), null));
    }
    return new Scope(
        known.contains("zone") ? zone : pact,
        Map.of("zone:z", zone),
        Map.of("place:p", new Ref("place:p", "P"), "place:q", new Ref("place:q", "Q")),
        false,
        List.of(new Pact(pact, parties, guarantors, Set.of("actor:x"))),
        windows);
  }

  private static Ref ref(String actor) {
    return new Ref("actor:" + actor, actor);
  }

  private static LocalDate day(int dayOfAugust) {
    return LocalDate.of(2017, 8, dayOfAugust);
  }

  private static Act act(
      String days, @Nullable String actors, @Nullable String where, @Nullable String told) {
    var bounds = days.split("-", 2);
    var first = day(Integer.parseInt(bounds[0]));
    var last = bounds.length == 1 ? first : day(Integer.parseInt(bounds[1]));
    var how = told == null ? List.<String>of() : List.of(told.split(" "));
    return new Act(
        "event:e",
        0,
        EventType.SHELLING,
        how.contains("alleged") ? Factuality.ALLEGED : Factuality.OCCURRED,
        first.equals(last) ? Precision.DAY : Precision.WEEK,
        first,
        last,
        words(actors).map(CandidacyTest::actor).toList(),
        ids(where, "zone:"),
        ids(where, "place:"),
        ids(where, "agreement:"),
        how.contains("denied"),
        how.contains("once") ? 1 : 2);
  }

  /// `a` does it, `>a` has it done to it, `a/b` is `a`, a part of `b`.
  private static Act.Actor actor(String word) {
    var isSource = !word.startsWith(">");
    var names = (isSource ? word : word.substring(1)).split("/", 2);
    return new Act.Actor(ref(names[0]), isSource, names.length == 1 ? null : "actor:" + names[1]);
  }

  private static Stream<String> words(@Nullable String text) {
    return text == null ? Stream.empty() : Arrays.stream(text.split(" "));
  }

  private static Set<String> ids(@Nullable String where, String kind) {
    return words(where).filter(id -> id.startsWith(kind)).collect(Collectors.toSet());
  }
}
