package org.truceline.extract.event.party;

import java.util.List;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Groups that nothing governs and that act nowhere.
final class Idle {

  private static final List<Cue> ACTING =
      List.of(
          Cue.TITLE,
          Cue.PART,
          Cue.BODY_HEAD,
          Cue.GROUP_HEAD,
          Cue.OFFICE_HEAD,
          Cue.FORCES,
          Cue.AIRCRAFT,
          Cue.SIDE);

  private final Scene scene;
  private final Concord concord;

  Idle(Scene scene) {
    this.scene = scene;
    this.concord = new Concord(scene.line());
  }

  /// `السيادة السورية`, and not `القوات السورية`: whose a thing is, acts nowhere.
  boolean isOfThing(Group group) {
    var line = scene.line();
    var noun = group.first() - 1;
    return group.mentions().getFirst().implied()
        && noun >= 0
        && line.hasArticle(noun)
        && line.hasArticle(group.first())
        && ACTING.stream().noneMatch(cue -> line.is(noun, cue));
  }

  /// `كبدت المسلحين خسائر ودمرت …`, and not `إن المسلحين …`: a plural of those who suffer it.
  boolean isObject(Group group) {
    return concord.isOblique(group) && !scene.line().is(group.first() - 1, Cue.CONTENT);
  }

  /// `The alliance on Turkey's border`: where it is.
  boolean ownsPlace(Group group) {
    return !scene.isVerbFirst()
        && scene.line().is(group.last() + 1, Cue.GENITIVE)
        && scene.line().is(group.last() + 2, Cue.TERRITORY);
  }
}
