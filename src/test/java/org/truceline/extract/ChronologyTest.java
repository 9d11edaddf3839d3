package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Draft;
import org.truceline.model.PublicationTime;

/// What stands under the days, months and years of a chronology.
class ChronologyTest {

  private static final Extractor EXTRACTOR = new Extractor();

  @Test
  void aDayAloneOnItsLineHeadsWhatFollows() {
    var text =
        """
        12 March 2019
        Houthi fighters shelled Hays.

        Rebels attacked Taiz.

        14 March 2019
        Jets bombed Saada.
        """;
    assertThat(told("en", text))
        .containsExactly("shelling 2019-03-12", "attack 2019-03-12", "airstrike 2019-03-14");
  }

  @Test
  void aDayAloneOnItsLineHeadsWhatFollowsInArabic() {
    var text =
        """
        12 آذار 2019
        قصفت قوات النظام مدينة خان شيخون.

        14 آذار 2019
        شنت الطائرات الروسية غارات على سراقب.
        """;
    assertThat(told("ar", text)).containsExactly("shelling 2019-03-12", "airstrike 2019-03-14");
  }

  @Test
  void theOnlyDayOnALineMayBeThatOfTheReport() {
    var text =
        """
        3 June 2023
        Houthi fighters shelled Hays.
        """;
    assertThat(told("en", text)).containsExactly("shelling none");
  }

  @Test
  void aYearIsThatOfTheDaysUnderIt() {
    var text =
        """
        2014

        July 8: Hamas fires rockets at Tel Aviv.

        — 2021 —

        Hamas fired rockets at Jerusalem on May 10.
        """;
    assertThat(told("en", text)).containsExactly("shelling 2014-07-08", "shelling 2021-05-10");
  }

  @Test
  void aYearIsThatOfTheDaysUnderItInArabic() {
    var text =
        """
        2014

        8 تموز: أطلقت حماس صواريخ على تل أبيب.

        عام 2021

        في 10 أيار أطلقت حماس صواريخ على القدس.
        """;
    assertThat(told("ar", text)).containsExactly("shelling 2014-07-08", "shelling 2021-05-10");
  }

  @Test
  void aMonthIsThatOfTheDaysUnderIt() {
    var text =
        """
        -- APRIL 2014 --
        - 6: Separatists seize government buildings in Donetsk.
        -- JUNE --
        - 14: Separatists shell Luhansk.
        """;
    assertThat(told("en", text)).containsExactly("capture 2014-04-06", "shelling 2014-06-14");
  }

  @Test
  void aYearMayStandBeforeItsMonth() {
    var text =
        """
        2012 July - Rebels seize Aleppo.
        2014 - Islamic State seizes Raqqa.
        """;
    assertThat(told("en", text)).containsExactly("capture 2012-07-01", "capture 2014-01-01");
  }

  private static List<String> told(String language, String text) {
    var time = PublicationTime.parse("2023-06-14");
    var draft = new Draft(null, null, text, null, null, language, time);
    return EXTRACTOR.extract(draft).events().stream()
        .map(event -> {
          var first = event.when().first();
          return event.type().code() + " " + (first == null ? "none" : first);
        })
        .toList();
  }
}
