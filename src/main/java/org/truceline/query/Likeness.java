package org.truceline.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.truceline.query.Side.Name;
import org.truceline.query.Suggestions.Sign;
import org.truceline.query.Suggestions.Sign.Code;
import org.truceline.text.NameForms;

/// Whether two may be one, by their names and by what they are. What tells them apart for certain
/// goes before all likeness; a surname or a number alone makes nobody alike.
final class Likeness {

  private static final int CONSONANTS = 4;

  private final Side one;
  private final Side other;

  private Likeness(Side one, Side other) {
    this.one = one;
    this.other = other;
  }

  /// What speaks for it; nothing, where they are not to be suggested.
  static List<Sign> of(Side one, Side other) {
    return Apart.are(one, other) ? List.of() : new Likeness(one, other).reasons();
  }

  private List<Sign> reasons() {
    var reasons = new ArrayList<Sign>();
    sameName().ifPresent(reasons::add);
    if (reasons.isEmpty() && !areBothArabic()) {
      sameSound().ifPresent(reasons::add);
    }
    if (reasons.isEmpty()) {
      partOfName().ifPresent(reasons::add);
      acronym(one, other).or(() -> acronym(other, one)).ifPresent(reasons::add);
    }
    return List.copyOf(reasons);
  }

  private Optional<Sign> sameName() {
    return pairs().stream()
        .filter(pair -> pair.a().folded().equals(pair.b().folded()))
        .findFirst()
        .map(pair -> new Sign(Code.SAME_NAME, List.of(pair.a().text(), pair.b().text())));
  }

  /// What is spelt in Arabic letters in two ways is not one name for sounding alike: حسن, حسين.
  private boolean areBothArabic() {
    return one.hasArabicName() && other.hasArabicName();
  }

  private Optional<Sign> sameSound() {
    return pairs().stream()
        .filter(pair -> isLongEnough(pair.a()) && pair.a().skeleton().equals(pair.b().skeleton()))
        .filter(Likeness::mayBeSpokenAlike)
        .findFirst()
        .map(pair -> new Sign(Code.SAME_SOUND, List.of(pair.a().text(), pair.b().text())));
  }

  private static boolean isLongEnough(Name name) {
    return name.skeleton().replace(" ", "").length() >= CONSONANTS;
  }

  /// In one script, vowels tell what consonants do not: Hassan is not Hussein, nor Mahmoud
  /// Mohammed.
  private static boolean mayBeSpokenAlike(Pair pair) {
    var a = firstVowels(pair.a());
    var b = firstVowels(pair.b());
    return pair.a().isArabic() != pair.b().isArabic() || a.size() != b.size() || a.equals(b);
  }

  private static List<String> firstVowels(Name name) {
    return NameForms.words(name.folded()).stream().map(Likeness::firstVowel).toList();
  }

  private static String firstVowel(String word) {
    return word.chars()
        .mapToObj(letter ->
            switch (letter) {
              case 'a', 'e', 'i' -> "a";
              case 'o', 'u' -> "o";
              default -> "";
            })
        .filter(vowel -> !vowel.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// Of a person's names, one may leave out what stands between the first and the last.
  private Optional<Sign> partOfName() {
    if (!one.isPerson() || !other.isPerson()) {
      return Optional.empty();
    }
    return pairs().stream()
        .filter(pair -> pair.a().isArabic() == pair.b().isArabic())
        .filter(pair -> isIn(pair.a(), pair.b()) || isIn(pair.b(), pair.a()))
        .findFirst()
        .map(pair -> new Sign(Code.PART_OF_NAME, List.of(pair.a().text(), pair.b().text())));
  }

  private static boolean isIn(Name part, Name whole) {
    var words = NameForms.words(part.folded());
    var all = NameForms.words(whole.folded());
    return words.size() > 1
        && words.size() < all.size()
        && words.getFirst().equals(all.getFirst())
        && words.getLast().equals(all.getLast())
        && Collections.indexOfSubList(all, words.subList(1, words.size() - 1)) >= 0;
  }

  private static Optional<Sign> acronym(Side acronym, Side whole) {
    return new Likeness(acronym, whole)
        .pairs().stream()
            .filter(pair -> pair.a().isAcronym())
            .filter(pair -> pair.a().folded().equals(NameForms.initials(pair.b().text())))
            .findFirst()
            .map(pair -> new Sign(Code.ACRONYM, List.of(pair.a().text(), pair.b().text())));
  }

  private List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    for (var a : one.names()) {
      other.names().forEach(b -> pairs.add(new Pair(a, b)));
    }
    return pairs;
  }

  private record Pair(Name a, Name b) {}

  /// The blocks in which the two meet, of which the first suggests them.
  static Set<String> shared(Side one, Side other) {
    var outlines = new TreeSet<>(one.outlines());
    outlines.retainAll(other.outlines());
    return outlines;
  }
}
