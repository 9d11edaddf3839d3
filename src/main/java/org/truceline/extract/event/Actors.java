package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Who may take part in what a sentence tells: those whom it names, people rather than the offices
/// before their names, and those for whom `it` or `both sides` stands. One instance reads an
/// article from start to end.
final class Actors {

  private static final String GUARANTORS = "actor:astana-guarantors";

  private final Belonging belonging;
  private final BackReferences before = new BackReferences();
  private final KindReferences kinds;
  private static final int OPENING = 6;

  private List<Mention> one = List.of();
  private List<Mention> they = List.of();
  private List<Mention> several = List.of();
  private boolean areSides;

  /// @param belonging tells whose somebody is
  /// @param isArmedGroup tells by id whether somebody is an armed group
  Actors(Belonging belonging, Predicate<String> isArmedGroup) {
    this.belonging = belonging;
    this.kinds = new KindReferences(isArmedGroup);
  }

  List<Mention> in(Line line, List<Mention> mentions) {
    var named = new ArrayList<Mention>(mentions.size());
    for (var mention : mentions) {
      if (mention.isActor() && !isTold(line, mention)) {
        named.add(mention);
      }
    }
    var actors = new ArrayList<Mention>();
    for (var i = 0; i < named.size(); i++) {
      var actor = named.get(i);
      if (i + 1 < named.size() && isListed(line, actor, named.get(i + 1))) {
        named.set(i + 1, named.get(i + 1).from(actor));
      } else if (!actors.isEmpty()
          && (belonging.isHome(line, actors.getLast(), actor)
              || isAcronym(line, actors.getLast(), actor)
              || (actors.getLast().last() == named.get(i - 1).last()
                  && isAcronym(line, named.get(i - 1), actor)))) {
        actors.add(actors.removeLast().until(actor));
      } else if (!belonging.isOwner(line, named, i)) {
        actors.add(actor);
      }
    }
    actors.addAll(before.in(line, mentions));
    var called = kinds.in(line, mentions);
    actors.addAll(called);
    for (var word : line.all(Cue.SEVERAL_BEFORE)) {
      var pair = pair(actors, word.first());
      var meant = pair.isEmpty() ? several : pair;
      if (!meant.isEmpty()) {
        actors.removeIf(actor -> actor.implied() && actor.covers(word.last()));
      }
      add(line, word, meant, actors);
    }
    if (called.isEmpty() || called.getFirst().first() > 0) {
      add(line, line.size() > 0 ? line.cue(0, Cue.ONE_BEFORE) : null, one, actors);
    }
    addThey(line, actors);
    actors.addAll(new Theirs(belonging, one, kinds.group()).in(line, mentions, actors));
    actors.sort(Comparator.comparingInt(Mention::first));
    return actors;
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

  /// `الدول الضامنة، تركيا وروسيا وإيران`: who they are is told next.
  private static boolean isListed(Line line, Mention kind, Mention first) {
    if (!kind.id().equals(GUARANTORS) || first.first() - kind.last() > 2 || first.implied()) {
      return false;
    }
    return first.first() == kind.last() + 1 || line.isPunctuation(kind.last() + 1);
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

  private static void add(
      Line line, @Nullable Hit<Cue> word, List<Mention> meant, List<Mention> into) {
    if (word != null) {
      meant.forEach(mention -> into.add(mention.at(line.index(), word.first(), word.last())));
    }
  }

  /// Of whom the last sentence that told of anybody told first, null for nobody.
  @Nullable Group topic() {
    return they.isEmpty() ? null : new Group(they, "");
  }

  /// Takes in a sentence, for the sentences after it.
  ///
  /// @param speakers ids of those who say what it tells
  void read(Scene scene, List<String> speakers) {
    for (var group : scene.groups()) {
      var sides = group.ids().size() > 1 && (group.isBetween() || isMutual(scene, group));
      if (sides || (group.ids().size() > 1 && !areSides && group.governor().isEmpty())) {
        several = group.mentions();
        areSides = sides;
      }
    }
    they = they(scene, speakers);
    one = one(scene, speakers);
  }

  private List<Mention> they(Scene scene, List<String> speakers) {
    for (var group : scene.groups()) {
      if (group.governor().isEmpty()
          && !hasPerson(group)
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
