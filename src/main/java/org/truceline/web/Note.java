package org.truceline.web;

import java.util.List;
import java.util.stream.IntStream;
import org.truceline.query.ArticleReports.Told;

/// A claim of an article, numbered as it is in the margin.
///
/// @param line the event it became a report of
public record Note(int number, Told told, Line line) {

  static List<Note> of(List<Told> claims) {
    return IntStream.range(0, claims.size()).mapToObj(i -> note(i + 1, claims.get(i))).toList();
  }

  private static Note note(int number, Told told) {
    return new Note(number, told, Line.of(List.of(told.event())).getFirst());
  }

  Mark mark() {
    var where = told.where();
    return new Mark(
        Mark.Kind.EVENT,
        String.valueOf(number),
        told.report(),
        "note-" + number,
        line.type(),
        where.field(),
        where.begin(),
        where.end());
  }
}
