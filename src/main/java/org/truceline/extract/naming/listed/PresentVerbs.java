package org.truceline.extract.naming.listed;

import java.util.regex.Pattern;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// Arabic verbs of the present that nothing but their feminine tells: `تشن تركيا`, and not the
/// verbal nouns that begin as they do.
final class PresentVerbs {

  private static final Pattern FEMININE =
      Pattern.compile("[وف]?س?ت\\p{L}{2,6}|\\p{L}{3,}(ته|تها|تهم)");
  private static final Pattern VERBAL_NOUN =
      Pattern.compile("[وف]?(ت\\p{L}{2}ي\\p{L}|تنظيم|تاريخ|تجاه|تلك|تركيا|تونس|تايلند|تنزانيا)");

  private PresentVerbs() {}

  static boolean isAt(Line line, int verb) {
    var before = verb - 1;
    return line.language().adjectivesFollow()
        && FEMININE.matcher(line.token(verb).word()).matches()
        && !VERBAL_NOUN.matcher(line.token(verb).word()).matches()
        && line.cueEnding(verb, Cue.PREPOSITION) == null
        && (before < 0 || line.cueEnding(before, Cue.PREPOSITION) == null);
  }
}
