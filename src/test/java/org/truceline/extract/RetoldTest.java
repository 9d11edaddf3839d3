package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Draft;
import org.truceline.model.EventType;
import org.truceline.model.PublicationTime;

/// What an article tells more than once.
class RetoldTest {

  private static final Extractor EXTRACTOR = new Extractor();

  @Test
  void hearsTheBodyBeforeTheTitle() {
    assertThat(types("Turkey shells Saraqib", "The Syrian army withdrew from Atarib on Monday."))
        .containsExactly(EventType.WITHDRAWAL);
  }

  @Test
  void hearsTheTitleOfWhatTellsNothingElse() {
    assertThat(types("Turkey shells Saraqib", "More follows.")).containsExactly(EventType.SHELLING);
  }

  @Test
  void tellsAnUndatedMentionInPassingOnce() {
    assertThat(
            types(
                "Idlib",
                "Hezbollah attacked Atarib on Monday. Turkey denounced Hezbollah. "
                    + "The attack by Hezbollah on Atarib was the first of its kind."))
        .containsOnlyOnce(EventType.ATTACK);
  }

  private static List<EventType> types(String title, String text) {
    var draft = new Draft(null, title, text, null, null, "en", PublicationTime.parse("2020-03-10"));
    return EXTRACTOR.extract(draft).events().stream().map(event -> event.type()).toList();
  }
}
