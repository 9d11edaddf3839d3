package org.truceline.extract;

import java.util.List;
import java.util.stream.Stream;
import org.truceline.model.Draft;
import org.truceline.model.Event;
import org.truceline.model.PublicationTime;

/// A line of a table of sentences: when it was published, what it says, and the events it tells.
record SentenceCase(String language, String published, String sentence, List<String> expected) {

  private static final Extractor EXTRACTOR = new Extractor();

  /// @param pattern the name of the table, with `%s` for the language
  static Stream<SentenceCase> all(String pattern) {
    return TableFile.LANGUAGES.stream().flatMap(language -> all(pattern, language));
  }

  static Stream<SentenceCase> all(String pattern, String language) {
    return TableFile.rows(pattern.formatted(language))
        .map(cells -> new SentenceCase(language, cells[0], cells[1], expected(cells[2])));
  }

  private static List<String> expected(String cell) {
    return cell.equals("-")
        ? List.of()
        : Stream.of(cell.split(" ; ", -1)).map(String::strip).toList();
  }

  List<Event> events() {
    var time = published.isEmpty() ? null : PublicationTime.parse(published);
    return EXTRACTOR.extract(new Draft(null, null, sentence, null, null, language, time)).events();
  }

  @Override
  public String toString() {
    return sentence;
  }
}
