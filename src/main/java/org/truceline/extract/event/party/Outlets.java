package org.truceline.extract.event.party;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Mention;

/// Those who are named as sources: `according to …`, `نقلا عن …`.
final class Outlets {

  private static final int OPENING = 2;
  private static final int REACH = 5;

  private final Scene scene;
  private final List<Outlet> outlets;

  private Outlets(Scene scene, List<Outlet> outlets) {
    this.scene = scene;
    this.outlets = outlets;
  }

  /// @param at where the words that name it as a source stand
  private record Outlet(String id, int at) {}

  static Outlets in(Scene scene) {
    var outlets = new ArrayList<Outlet>();
    var line = scene.line();
    for (var hit : line.all(Cue.ACCORDING_TO)) {
      var at = hit.last();
      scene.mentions().stream()
          .filter(Mention::isActor)
          .filter(mention -> mention.first() > at && mention.first() - at <= REACH)
          .findFirst()
          .ifPresent(mention -> outlets.add(new Outlet(mention.id(), at)));
    }
    return new Outlets(scene, outlets);
  }

  /// Ids of those who say what stands at a token.
  List<String> of(int token) {
    return outlets.isEmpty()
        ? List.of()
        : outlets.stream()
            .filter(outlet -> covers(outlet.at(), token))
            .map(Outlet::id)
            .distinct()
            .toList();
  }

  /// At the start of a sentence, all of it; else what its own clauses tell.
  private boolean covers(int outlet, int token) {
    var clauses = scene.clauses();
    if (outlet <= OPENING || clauses.of(token).covers(outlet)) {
      return true;
    }
    for (var i = clauses.indexOf(token) + 1; i <= clauses.indexOf(outlet); i++) {
      if (clauses.get(i).kind() == Kind.THAT || clauses.get(i).kind() == Kind.HARD) {
        return false;
      }
    }
    return token < outlet;
  }
}
