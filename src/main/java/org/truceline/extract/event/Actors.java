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

  private static final int NATION_REACH = 4;

  private final Predicate<String> isPerson;
  private List<Mention> one = List.of();
  private List<Mention> several = List.of();
  private boolean areSides;

  /// @param isPerson tells by an id
  Actors(Predicate<String> isPerson) {
    this.isPerson = isPerson;
  }

  List<Mention> in(Line line, List<Mention> mentions) {
    var named =
        mentions.stream().filter(mention -> mention.isActor() && !isTold(line, mention)).toList();
    var actors = new ArrayList<Mention>();
    for (var i = 0; i < named.size(); i++) {
      var actor = named.get(i);
      if (!actors.isEmpty() && isOwner(line, actors.getLast(), actor)) {
        actors.add(actors.removeLast().until(actor));
      } else if (i + 1 == named.size() || !belongsTo(line, actor, named.get(i + 1))) {
        actors.add(actor);
      }
    }
    for (var i = 0; i < line.size(); i++) {
      add(line, line.cue(i, Cue.SEVERAL_BEFORE), several, actors);
    }
    add(line, line.size() > 0 ? line.cue(0, Cue.ONE_BEFORE) : null, one, actors);
    actors.sort(Comparator.comparingInt(Mention::first));
    return actors;
  }

  /// `Residents told Reuters warplanes bombed …`.
  private static boolean isTold(Line line, Mention mention) {
    var next = mention.last() + 1;
    return line.is(mention.first() - 1, Cue.TELLS)
        && (next >= line.size() || !line.token(next).name().equals("to"));
  }

  /// `Paul Kagame of Rwanda`: who acts is the person.
  private boolean isOwner(Line line, Mention holder, Mention owner) {
    var next = holder.last() + 1;
    return isPerson.test(holder.id())
        && !isPerson.test(owner.id())
        && next < owner.first()
        && line.token(next).name().equals("of")
        && (owner.first() == next + 1
            || (owner.first() == next + 2 && Group.isPassed(line, next + 1)));
  }

  /// `Haftar's army`, `Turkish President Erdogan`: the second one acts.
  private boolean belongsTo(Line line, Mention owner, Mention holder) {
    var next = owner.last() + 1;
    if (holder.first() == next + 1 && line.token(next).name().equals("'s")) {
      return true;
    }
    return isPerson.test(holder.id())
        && !isPerson.test(owner.id())
        && holder.clitics().isEmpty()
        && (isOffice(line, owner, holder) || isNation(line, owner, holder));
  }

  /// Nothing but an office or an adjective between a nation's adjective and a name.
  private static boolean isNation(Line line, Mention owner, Mention holder) {
    var gap = holder.first() - owner.last() - 1;
    if (!owner.implied() || gap > NATION_REACH || gap < 0) {
      return false;
    }
    for (var i = owner.last() + 1; i < holder.first(); i++) {
      var isAdjective = line.language().adjectivesFollow() && line.token(i).name().startsWith("ال");
      if (!isAdjective && !line.isTitle(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOffice(Line line, Mention office, Mention holder) {
    if (holder.first() != office.last() + 1) {
      return false;
    }
    for (var i = office.first() - 1; i <= office.last(); i++) {
      if (line.is(i, Cue.TITLE)) {
        return true;
      }
    }
    return line.cueEnding(office.first() - 1, Cue.TITLE) != null;
  }

  private static void add(
      Line line, @Nullable Hit<Cue> word, List<Mention> meant, List<Mention> into) {
    if (word != null) {
      meant.forEach(mention -> into.add(mention.at(line.index(), word.first(), word.last())));
    }
  }

  /// Takes in a sentence, for the sentences after it.
  ///
  /// @param speakers ids of those who say what it tells
  void read(Scene scene, List<String> speakers) {
    for (var group : scene.groups()) {
      var sides = group.isBetween() || isMutual(scene, group);
      if (group.ids().size() > 1 && (sides || (!areSides && group.governor().isEmpty()))) {
        several = group.mentions();
        areSides = sides;
      }
    }
    one =
        scene.groups().stream()
            .filter(
                group -> speakers.isEmpty() ? group.governor().isEmpty() : speaks(group, speakers))
            .findFirst()
            .map(Group::mentions)
            .orElse(List.of());
  }

  /// Those who sign, talk or fight in the same clause.
  private static boolean isMutual(Scene scene, Group group) {
    return group.governor().isEmpty()
        && scene.triggers().stream()
            .anyMatch(
                hit -> hit.value().isMutual() && scene.isOneClause(group.first(), hit.first()));
  }

  private static boolean speaks(Group group, List<String> speakers) {
    return speakers.containsAll(group.ids());
  }
}
