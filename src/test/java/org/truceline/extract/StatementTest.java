package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Draft;
import org.truceline.model.Event;
import org.truceline.model.PublicationTime;

/// Who says `I`, and who says `we`, in what somebody has issued.
class StatementTest {

  private static final Extractor EXTRACTOR = new Extractor();

  private static final String I = "I urge the Taliban to stop fighting in Kunduz.";
  private static final String WE = "We urge the Taliban to stop fighting in Kunduz.";

  /// Where two speak in turn, neither is taken for the one.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Afghanistan: minister's statement | Germany condemns this. | Annalena Baerbock said: | annalena-baerbock | germany
          Afghanistan: minister's remarks | '' | Canadian Prime Minister Justin Trudeau today issued the following statement: | justin-trudeau | canada
          Statement by President William Ruto on Kunduz | Kenya welcomes the talks. | '' | william-ruto | kenya
          Prime minister's statement on Mullah Akhtar Mansour | '' | Ashraf Ghani said: | ashraf-ghani | ashraf-ghani
          Talks in Kabul | Antony Blinken said: | Ashraf Ghani said: | none | none
          """)
  void knowsWhoSpeaks(
      String title, String avowal, String heading, @Nullable String one, @Nullable String all) {
    assertThat(doer(title, avowal, heading, I)).isEqualTo(one);
    assertThat(doer(title, avowal, heading, WE)).isEqualTo(all);
  }

  private static @Nullable String doer(String title, String avowal, String heading, String said) {
    var text = "%s\n\n%s\n\n%s".formatted(heading, avowal, said).strip();
    var time = PublicationTime.parse("2024-05-02");
    return EXTRACTOR.extract(new Draft(null, title, text, null, null, "en", time)).events().stream()
        .filter(event -> event.type().code().equals("demand"))
        .findFirst()
        .map(StatementTest::source)
        .orElse(null);
  }

  private static @Nullable String source(Event event) {
    var sources = event.sources();
    return sources.isEmpty() ? null : EventWords.id(sources.getFirst());
  }
}
