package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Token;

/// Phrases word by word, found in a text however their first word is prefixed and their last one
/// suffixed. Quotation marks and hyphens between the words of a phrase do not matter.
public final class Trie<T> {

  private static final Set<String> SKIPPED = Set.of("\"", "-", "(", ")");

  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(4);
    final List<T> values = new ArrayList<>(1);
  }

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
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    node.values.add(value);
  }

  /// The longest phrase that begins at a token; of equally long ones, the one with the least cut.
  public @Nullable Match<T> longest(Reader reader, List<Token> tokens, int at) {
    Match<T> best = null;
    for (var reading : reader.readings(tokens.get(at))) {
      var node = root.next.get(reading.form());
      var match = node == null ? null : follow(node, reader, tokens, at, reading, reading);
      if (match != null && (best == null || match.last > best.last)) {
        best = match;
      }
    }
    return best;
  }

  private @Nullable Match<T> follow(
      Node<T> node, Reader reader, List<Token> tokens, int at, Reading first, Reading end) {
    var longer = end.back() > 0 ? null : further(node, reader, tokens, at, first);
    if (longer != null) {
      return longer;
    }
    return node.values.isEmpty() ? null : new Match<>(node.values, at, first, end);
  }

  private @Nullable Match<T> further(
      Node<T> node, Reader reader, List<Token> tokens, int at, Reading first) {
    var i = at + 1;
    while (i < tokens.size() && i < at + 4 && SKIPPED.contains(tokens.get(i).name())) {
      i++;
    }
    if (i >= tokens.size() || node.next.isEmpty()) {
      return null;
    }
    for (var reading : reader.readings(tokens.get(i))) {
      var next = reading.front() > 0 ? null : node.next.get(reading.form());
      var match = next == null ? null : follow(next, reader, tokens, i, first, reading);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /// Says how a token may be read.
  @FunctionalInterface
  public interface Reader {
    List<Reading> readings(Token token);
  }
}
