package org.truceline.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How names are compared when they are looked up: word by word, folded, without articles.
public final class NameForms {

  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 3;
  private static final Set<String> LATIN_ARTICLES = Set.of("al", "el", "ul");
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "to");
  private static final Pattern LIKENED_ARTICLE = Pattern.compile("[ae]([dnrstz]|[dst]h)");

  private NameForms() {}

  /// The name's words with a space between them: `jaysh islam` for `Jaysh al-Islam`, `حكومه سوريه`
  /// for «الحكومة السورية».
  ///
  /// @return empty if there is no letter or digit
  public static String folded(String name) {
    return String.join(" ", words(name));
  }

  /// What an acronym of the name would be, folded: `sohr` for `Syrian Observatory for Human
  /// Rights`.
  ///
  /// @return null if there are not at least two words in Latin letters
  public static @Nullable String initials(String name) {
    var words = words(name).stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
    if (words.size() < 2 || !words.stream().allMatch(word -> isLatin(word.charAt(0)))) {
      return null;
    }
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static boolean isLatin(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  /// The same words apart.
  public static List<String> words(String name) {
    return words(name, Token::name);
  }

  /// The same words with ة and ى kept, which sound unlike ه and ي.
  static List<String> spoken(String name) {
    return words(name, Token::word);
  }

  private static List<String> words(String name, Function<Token, String> form) {
    var words =
        Tokenizer.tokens(name).stream()
            .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
            .map(form)
            .filter(word -> !word.isEmpty())
            .toList();
    return IntStream.range(0, words.size())
        .filter(i -> !isArticle(words, i))
        .mapToObj(i -> withoutArticle(words.get(i)))
        .toList();
  }

  /// What the names may begin with that a name still being typed is to become: its last word may be
  /// no more than an article and a letter.
  public static List<String> beginnings(String name) {
    var folded = folded(name);
    var last = folded.lastIndexOf(' ') + 1;
    return folded.startsWith(ARTICLE, last) && folded.length() > last + ARTICLE.length()
        ? List.of(folded, folded.substring(0, last) + folded.substring(last + ARTICLE.length()))
        : List.of(folded);
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE)
            && word.length() >= ARTICLE.length() + SHORTEST
            && !word.startsWith("الله")
        ? word.substring(ARTICLE.length())
        : word;
  }

  /// `al` and `el`, and `ar`, `ash` or `ez` before a word that begins with the same sound.
  private static boolean isArticle(List<String> words, int i) {
    return i + 1 < words.size()
        && (LATIN_ARTICLES.contains(words.get(i)) || isLikened(words.get(i), words.get(i + 1)));
  }

  private static boolean isLikened(String word, String next) {
    return LIKENED_ARTICLE.matcher(word).matches() && next.startsWith(word.substring(1));
  }
}
