package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Token;

/// Phrases word by word, found in a text however their first word is prefixed and their last one
/// suffixed. Quotation marks, hyphens and the apostrophe of `Workers'` between the words of a
/// phrase do not matter.
public final class Trie<T> {

  private static final Set<String> SKIPPED = Set.of("\"", "'", "-", "(", ")");

  private final Node<T> root = new Node<>();
  private final Function<Word, List<Start<T>>> starts;

  private Trie(@Nullable Vocabulary vocabulary) {
    if (vocabulary == null) {
      this.starts = this::find;
    } else {
      var table = vocabulary.newTable();
      Function<Word, List<Start<T>>> find = this::find;
      this.starts = word -> word.in(table, find);
    }
  }

  /// For phrases that are all entered before the first is looked up.
  static <T> Trie<T> lasting(Vocabulary vocabulary) {
    return new Trie<>(vocabulary);
  }

  /// For phrases that come and go with an article.
  public static <T> Trie<T> passing() {
    return new Trie<>(null);
  }

  /// What may follow some words. Most go on with one word only, which needs no map.
  private static final class Node<T> {
    final List<T> values = new ArrayList<>(1);
    private @Nullable String word;
    private @Nullable Node<T> only;
    private @Nullable Map<String, Node<T>> next;
    long bits;

    Node<T> child(String following) {
      bits |= Bits.of(following);
      var known = after(following);
      return known == null ? add(following, new Node<>()) : known;
    }

    private Node<T> add(String following, Node<T> child) {
      if (word == null) {
        word = following;
        only = child;
        return child;
      }
      if (next == null) {
        next = new HashMap<>(4);
      }
      next.put(following, child);
      return child;
    }

    boolean isEnd() {
      return word == null;
    }

    @Nullable Node<T> after(String following) {
      if (!Bits.mayHold(bits, following)) {
        return null;
      }
      return following.equals(word) ? only : next == null ? null : next.get(following);
    }
  }

  /// A reading of a word with which phrases begin.
  private record Start<T>(Reading reading, Node<T> node) {}

  /// A phrase in a text.
  ///
  /// @param values all that were entered under the phrase
  /// @param last its last token
  /// @param first how its first token was read
  /// @param end how its last token was read
  public record Match<T>(List<T> values, int last, Reading first, Reading end) {}

  public void add(List<String> words, T value) {
    var node = root;
    for (var word : words) {
      node = node.child(word);
    }
    node.values.add(value);
  }

  /// The longest phrase that begins at a token; of equally long ones, the one with the least cut.
  public @Nullable Match<T> longest(Wording text, int at) {
    return longest(text, at, text.size());
  }

  /// The longest one that ends before a token.
  public @Nullable Match<T> longest(Wording text, int at, int end) {
    var begun = starts.apply(text.word(at));
    if (begun.isEmpty()) {
      return null;
    }
    Match<T> best = null;
    for (var k = 0; k < begun.size(); k++) {
      var start = begun.get(k);
      var match = follow(start.node, text, at, end, start.reading, start.reading);
      if (match != null && (best == null || match.last > best.last)) {
        best = match;
      }
    }
    return best;
  }

  private List<Start<T>> find(Word word) {
    if ((root.bits & word.nameBits()) == 0) {
      return List.of();
    }
    List<Start<T>> found = List.of();
    var readings = word.names();
    for (var k = 0; k < readings.size(); k++) {
      var node = root.after(readings.get(k).form());
      if (node != null) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(new Start<>(readings.get(k), node));
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Match<T> follow(
      Node<T> node, Wording text, int at, int limit, Reading first, Reading end) {
    var longer = end.back() > 0 ? null : further(node, text, at, limit, first);
    if (longer != null) {
      return longer;
    }
    return node.values.isEmpty() ? null : new Match<>(node.values, at, first, end);
  }

  private @Nullable Match<T> further(Node<T> node, Wording text, int at, int limit, Reading first) {
    if (node.isEnd()) {
      return null;
    }
    var i = at + 1;
    while (i < limit && i < at + 4 && isSkipped(text, i)) {
      i++;
    }
    if (i >= limit) {
      return null;
    }
    if ((node.bits & text.word(i).innerBits()) == 0) {
      return null;
    }
    var readings = text.word(i).inner();
    for (var k = 0; k < readings.size(); k++) {
      var reading = readings.get(k);
      var next = node.after(reading.form());
      var match = next == null ? null : follow(next, text, i, limit, first, reading);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /// A dash behind a space opens an aside: «روسيا -اليوم الأحد-».
  private static boolean isSkipped(Wording text, int i) {
    var token = text.token(i);
    return token.kind() == Token.Kind.PUNCTUATION
        && SKIPPED.contains(token.name())
        && !(token.name().equals("-")
            && text.token(i - 1).end() < token.begin()
            && i + 1 < text.size()
            && token.end() == text.token(i + 1).begin());
  }
}
