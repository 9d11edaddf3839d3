package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.text.Table.Row;

class TableTest {

  private static final String FILE = "org/truceline/text/table.tsv";

  @Test
  void readsRowsPastCommentsAndBlankLines() {
    assertThat(Table.read(FILE, "kind", "words"))
        .extracting(row -> row.text("kind"))
        .containsExactly("month", "empty", "day");
  }

  @Test
  void goesOnWithARowInLinesThatBeginWithABar() {
    assertThat(Table.read(FILE, "kind", "words").getFirst())
        .extracting(row -> row.list("words"), Row::line)
        .containsExactly(List.of("تموز", "يوليو", "July", "Jul"), 4);
  }

  @Test
  void tellsAnEmptyCell() {
    var row = Table.read(FILE, "kind", "words").get(1);
    assertThat(row.cell("words")).isEmpty();
    assertThat(row.optional("words")).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.text("words"))
        .withMessage(FILE + ":8: words '' will not do");
  }

  @Test
  void refusesAnotherHeader() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.read(FILE, "kind", "terms"))
        .withMessage(FILE + ":3: header 'kind\twords' is not 'kind\tterms'");
  }

  @Test
  void readsNothingOfAFileThatNeedNotBeThere() {
    assertThat(Table.readIfPresent("lexicon/xx/time.tsv", "kind", "value", "terms")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.read("lexicon/xx/time.tsv", "kind"))
        .withMessage("lexicon/xx/time.tsv is not on the class path");
  }
}
