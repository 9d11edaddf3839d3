package org.truceline.extract.event.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Belonging;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.scene.Seats;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Who may take part in what a sentence tells: those whom it names, people rather than the offices
/// before their names, and those for whom `it` or `both sides` stands. One instance reads an
/// article from start to end.
public final class Actors {

  private static final String GUARANTORS = "actor:astana-guarantors";

  private static final int OF_GUARANTORS = 3;

  private final Belonging belonging;
  private final BackReferences before = new BackReferences();
  private final KindReferences kinds;
  private final OfficeReferences offices;
  private final NationReferences nations;
  private final Narrowed narrowed;
  private final Homelands homelands;
  private static final int OPENING = 6;

  private List<Mention> one = List.of();
  private List<Mention> they = List.of();
  private List<Mention> several = List.of();
  private List<Mention> two = List.of();
  private boolean areSides;

  /// @param belonging tells whose somebody is
  /// @param isArmedGroup tells by id whether somebody is an armed group
  /// @param stateOf the state that an id is of, null where that is not known
  public Actors(
      Belonging belonging,
      Predicate<String> isArmedGroup,
      Function<String, @Nullable String> stateOf) {
    this.belonging = belonging;
    this.kinds = new KindReferences(isArmedGroup);
    this.offices = new OfficeReferences(belonging::isPerson);
    this.nations = new NationReferences(belonging, stateOf);
    this.narrowed = new Narrowed(belonging);
    this.homelands = new Homelands(belonging, stateOf);
  }

  public List<Mention> in(Line line, List<Mention> mentions) {
    var named = named(line, mentions);
    var actors = new ArrayList<Mention>();
    for (var i = 0; i < named.size(); i++) {
      var actor = named.get(i);
      if (i + 1 < named.size() && narrowed.is(line, actor, named.get(i + 1))) {
        named.set(i + 1, named.get(i + 1).from(actor));
      } else if (!actors.isEmpty()
          && (belonging.isHome(line, actors.getLast(), actor)
              || isAcronym(line, actors.getLast(), actor)
              || (actors.getLast().last() == named.get(i - 1).last()
                  && isAcronym(line, named.get(i - 1), actor)))) {
        actors.add(actors.removeLast().until(actor));
      } else if (!belonging.isOwner(line, named, i)) {
        actors.addAll(members(line, actor));
      }
    }
    var holders = offices.in(line, mentions);
    holders.addAll(nations.in(line, mentions, one));
    for (var holder : holders) {
      actors.removeIf(actor -> holder.covers(actor.first()));
      actors.add(holder);
    }
    var called = kinds.in(line, mentions);
    Stream.concat(before.in(line, mentions).stream(), called.stream())
        .filter(one -> !belonging.isOfHolder(line, one, named))
        .forEach(actors::add);
    for (var word : line.all(Cue.SEVERAL_BEFORE)) {
      var pair = pair(actors, word.first());
      var told = line.is(word.first(), Cue.PAIR) ? two : several;
      var meant = pair.isEmpty() ? told : pair;
      if (!meant.isEmpty()) {
        actors.removeIf(actor -> actor.implied() && actor.covers(word.last()));
      }
      add(line, word, meant, actors);
    }
    if (called.isEmpty() || called.getFirst().first() > 0) {
      var word = line.size() > 0 ? line.cue(0, Cue.ONE_BEFORE) : null;
      add(line, word == null || isNamed(word.last(), actors) ? null : word, meant(line), actors);
    }
    addThey(line, actors);
    actors.addAll(homelands.in(line, mentions, actors, one));
    actors.addAll(new Theirs(belonging, one, kinds.group()).in(line, mentions, actors));
    actors.sort(Comparator.comparingInt(Mention::first));
    return actors;
  }

  private List<Mention> named(Line line, List<Mention> mentions) {
    var named = new ArrayList<Mention>(mentions.size());
    for (var mention : mentions) {
      if (mention.isActor()
          && !isTold(line, mention)
          && !Strife.isOf(line, mention)
          && !Splinters.are(line, mention)) {
        named.add(mention);
      }
    }
    return Seats.filled(line, named, belonging::isPerson);
  }

  /// `الدول الضامنة`, after the three of them were named together.
  private List<Mention> members(Line line, Mention actor) {
    if (!actor.id().equals(GUARANTORS) || several.size() != OF_GUARANTORS) {
      return List.of(actor);
    }
    return several.stream().map(one -> one.at(line.index(), actor.first(), actor.last())).toList();
  }

  /// Two whom the sentence has named together: `صعدت روسيا وأوكرانيا …، ونفذت الدولتان …`.
  private static List<Mention> pair(List<Mention> actors, int before) {
    for (var i = actors.size() - 1; i > 0; i--) {
      var right = actors.get(i);
      var left = actors.get(i - 1);
      if (right.last() < before && right.isJoined() && right.first() == left.last() + 1) {
        return List.of(left, right);
      }
    }
    return List.of();
  }

  /// `Residents told Reuters warplanes bombed …`.
  private static boolean isTold(Line line, Mention mention) {
    var next = mention.last() + 1;
    return line.is(mention.first() - 1, Cue.TELLS)
        && (next >= line.size() || !line.is(next, Cue.TO));
  }

  /// `the Rapid Support Forces (RSF)`.
  private static boolean isAcronym(Line line, Mention name, Mention actor) {
    return name.id().equals(actor.id())
        && actor.first() == name.last() + 2
        && line.token(name.last() + 1).name().equals("(");
  }

  /// `On Saturday they attacked again`, where nobody is named before: those told of last.
  private void addThey(Line line, List<Mention> actors) {
    for (var i = 0; i < Math.min(line.size(), OPENING) && !they.isEmpty(); i++) {
      var at = i;
      if (line.token(i).name().equals("they")
          && actors.stream().noneMatch(actor -> actor.first() <= at)) {
        they.forEach(mention -> actors.add(mention.at(line.index(), at, at)));
        return;
      }
    }
  }

  /// Whom the first word stands for; `it` is nobody in person.
  private List<Mention> meant(Line line) {
    return line.token(0).name().equals("it") && one.stream().anyMatch(belonging::isPerson)
        ? List.of()
        : one;
  }

  /// `The army`, where that names one.
  private static boolean isNamed(int token, List<Mention> actors) {
    return actors.stream().anyMatch(actor -> actor.covers(token) && !actor.implied());
  }

  private static void add(
      Line line, @Nullable Hit<Cue> word, List<Mention> meant, List<Mention> into) {
    if (word != null) {
      meant.forEach(mention -> into.add(mention.at(line.index(), word.first(), word.last())));
    }
  }

  /// Of whom the last sentence that told of anybody told first, null for nobody.
  public @Nullable Group topic() {
    return they.isEmpty() ? null : new Group(they, "");
  }

  /// Takes in a sentence, for the sentences after it.
  ///
  /// @param speakers ids of those who say what it tells
  public void read(Scene scene, List<String> speakers) {
    for (var group : scene.groups()) {
      var sides = group.ids().size() > 1 && (group.isBetween() || isMutual(scene, group));
      if (sides || (group.ids().size() > 1 && !areSides && group.governor().isEmpty())) {
        several = group.mentions();
        two = group.ids().size() == 2 ? several : two;
        areSides = sides;
      }
    }
    they = they(scene, speakers);
    one = one(scene, speakers);
  }

  private List<Mention> they(Scene scene, List<String> speakers) {
    for (var group : scene.groups()) {
      if (group.governor().isEmpty()
          && (group.ids().size() > 1 || !hasPerson(group))
          && (!speaks(group, speakers) || scene.triggers().isEmpty())) {
        return group.mentions();
      }
    }
    return they;
  }

  private boolean hasPerson(Group group) {
    for (var mention : group.mentions()) {
      if (belonging.isPerson(mention)) {
        return true;
      }
    }
    return false;
  }

  private static List<Mention> one(Scene scene, List<String> speakers) {
    for (var group : scene.groups()) {
      if (speakers.isEmpty() ? group.governor().isEmpty() : speaks(group, speakers)) {
        return group.mentions();
      }
    }
    return List.of();
  }

  /// Those who sign, talk or fight in the same clause.
  private static boolean isMutual(Scene scene, Group group) {
    return group.governor().isEmpty() && hasMutual(scene, group);
  }

  private static boolean hasMutual(Scene scene, Group group) {
    for (var hit : scene.triggers()) {
      if (hit.value().isMutual() && scene.isOneClause(group.first(), hit.first())) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(Group group, List<String> speakers) {
    return speakers.containsAll(group.ids());
  }
}
