package org.truceline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.web.Mark.Kind;

/// A stretch of an article over which the same marks rest: marks may lie over or within one
/// another.
///
/// @param marks those that rest on these words, the longest first
/// @param opening those of them that begin here
public record Piece(String text, List<Mark> marks, List<Mark> opening) {

  private static final int DEEPEST = 3;

  public Piece {
    marks = List.copyOf(marks);
    opening = List.copyOf(opening);
  }

  /// Cuts a field wherever a mark or a line begins or ends. No character is lost; each line end is
  /// a piece of its own.
  static List<Piece> cut(String field, String text, List<Mark> all) {
    var marks =
        all.stream()
            .filter(mark -> mark.field().equals(field))
            .sorted(Comparator.comparingInt(Mark::begin))
            .toList();
    var pieces = new ArrayList<Piece>();
    var open = new ArrayList<Mark>();
    int next = 0;
    Integer begin = 0;
    var edges = edges(text, marks);
    for (var end = edges.higher(begin); end != null; end = edges.higher(begin)) {
      int at = begin;
      open.removeIf(mark -> mark.end() <= at);
      while (next < marks.size() && marks.get(next).begin() <= at) {
        open.add(marks.get(next++));
      }
      pieces.add(piece(text.substring(at, end), at, open));
      begin = end;
    }
    return List.copyOf(pieces);
  }

  private static TreeSet<Integer> edges(String text, List<Mark> marks) {
    var edges = new TreeSet<Integer>();
    edges.add(text.length());
    for (var mark : marks) {
      edges.add(Math.min(mark.begin(), text.length()));
      edges.add(Math.min(mark.end(), text.length()));
    }
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      edges.add(at);
      edges.add(at + 1);
    }
    return edges;
  }

  private static Piece piece(String text, int at, List<Mark> open) {
    var here =
        open.stream()
            .filter(mark -> mark.begin() <= at && at < mark.end())
            .sorted(Comparator.comparingInt(mark -> mark.begin() - mark.end()))
            .toList();
    return new Piece(text, here, here.stream().filter(mark -> mark.begin() == at).toList());
  }

  boolean isLineEnd() {
    return text.equals("\n");
  }

  public boolean isMarked() {
    return !marks.isEmpty();
  }

  /// Whether an event or a relation rests on these words.
  public boolean isEvidence() {
    return marks.stream().anyMatch(Mark::isNumbered);
  }

  /// The innermost name or time.
  public @Nullable Mark name() {
    var names = marks.stream().filter(mark -> !mark.isNumbered()).toList();
    return names.isEmpty() ? null : names.getLast();
  }

  /// How the words look: of how many events they are evidence, and within what they stand.
  public String look() {
    var looks = new TreeSet<String>();
    var inner = name();
    long events = marks.stream().filter(mark -> mark.kind() == Kind.EVENT).count();
    if (events > 0) {
      looks.add("events-" + Math.min(events, DEEPEST));
    }
    for (var mark : marks) {
      if (!mark.equals(inner) && mark.kind() != Kind.EVENT) {
        looks.add("in-" + mark.kind().code());
      }
    }
    return String.join(" ", looks);
  }
}
