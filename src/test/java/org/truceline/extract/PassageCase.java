package org.truceline.extract;

import java.util.List;
import java.util.stream.Stream;
import org.truceline.model.Draft;
import org.truceline.model.Facts;
import org.truceline.model.PublicationTime;

/// A line of a table of passages: the text, what it is expected to state, apart by ` ; ` (`-` for
/// nothing), and, where it matters, when it was published.
record PassageCase(String language, String text, String expected, String published) {

  private static final Extractor EXTRACTOR = new Extractor();

  /// @param table the name of the file, with `%s` for the language
  static Stream<PassageCase> all(String table) {
    return TableFile.LANGUAGES.stream()
        .flatMap(language ->
            TableFile.rows(table.formatted(language))
                .map(cells ->
                    new PassageCase(
                        language, cells[0], cells[1], cells.length > 2 ? cells[2] : "")));
  }

  List<String> expectations() {
    return expected.equals("-") ? List.of() : List.of(expected.split(" ; ", -1));
  }

  Facts facts() {
    var time = published.isEmpty() ? null : PublicationTime.parse(published);
    return EXTRACTOR.extract(new Draft(null, null, text, null, null, language, time));
  }

  @Override
  public String toString() {
    return text;
  }
}
