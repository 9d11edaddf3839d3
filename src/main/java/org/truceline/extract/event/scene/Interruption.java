package org.truceline.extract.event.scene;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.lexicon.Cue;

/// Where an Arabic clause goes on past what two commas say of its subject or of who tells it: «قصفت
/// إسرائيل، التي …، دمشق», «أعلن الحزب، المدعوم من …، إطلاق …».
public final class Interruption {

  private static final int LONGEST = 14;

  private Interruption() {}

  /// The rest of the clause in which a token stands, null where nothing interrupts it.
  public static @Nullable Clause rest(Scene scene, int token) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(token);
    if (!scene.isVerbFirst() || index + 2 >= clauses.size()) {
      return null;
    }
    var rest = clauses.get(index + 2);
    return isAside(scene, clauses.get(index + 1)) && goesOn(scene, rest) ? rest : null;
  }

  /// The clause whose rest begins at a token, null for none.
  public static @Nullable Clause begun(Scene scene, int token) {
    var index = scene.clauses().indexOf(token);
    var begun = index < 2 ? null : scene.clauses().get(index - 2);
    var rest = begun == null ? null : rest(scene, begun.first());
    return rest != null && rest.first() == token ? begun : null;
  }

  private static boolean isAside(Scene scene, Clause clause) {
    var line = scene.line();
    var first = clause.first();
    if (!line.isComma(first - 1) || clause.last() - first > LONGEST) {
      return false;
    }
    return clause.kind() == Kind.RELATIVE
        || (clause.kind() == Kind.COMMA
            && (line.is(first, Cue.ACCORDING_TO)
                || line.is(first, Cue.LED)
                || isSaid(scene, first)));
  }

  /// «المدعوم من إيران»: an adjective of the one before.
  private static boolean isSaid(Scene scene, int first) {
    return scene.line().hasArticle(first)
        && scene.mentions().stream().noneMatch(one -> one.covers(first));
  }

  private static boolean goesOn(Scene scene, Clause rest) {
    var line = scene.line();
    var first = rest.first();
    var hit = scene.here().at(first);
    return rest.kind() == Kind.COMMA
        && !line.isJoined(first)
        && !line.is(first, Cue.ACCORDING_TO)
        && !line.is(first, Cue.SPEECH)
        && (hit == null || hit.tense() == null);
  }
}
