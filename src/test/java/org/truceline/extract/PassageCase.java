package org.truceline.extract;

import java.util.List;
import java.util.stream.Stream;
import org.truceline.model.Draft;
import org.truceline.model.Facts;

/// A line of a table of passages: the text, and what it is expected to state, apart by ` ; ` (`-`
/// for nothing).
record PassageCase(String language, String text, String expected) {

  private static final Extractor EXTRACTOR = new Extractor();

  /// @param table the name of the file, with `%s` for the language
  static Stream<PassageCase> all(String table) {
    return TableFile.LANGUAGES.stream()
        .flatMap(language ->
            TableFile.rows(table.formatted(language))
                .map(cells -> new PassageCase(language, cells[0], cells[1])));
  }

  List<String> expectations() {
    return expected.equals("-") ? List.of() : List.of(expected.split(" ; ", -1));
  }

  Facts facts() {
    return EXTRACTOR.extract(new Draft(null, null, text, null, null, language, null));
  }

  @Override
  public String toString() {
    return text;
  }
}
