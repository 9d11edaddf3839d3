package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Draft;
import org.truceline.model.Event;
import org.truceline.model.PublicationTime;

/// What a resolution charges a mission with is planned, and what it recalls was done.
class ResolutionTest {

  private static final Extractor EXTRACTOR = new Extractor();

  private static final String ARABIC =
      """
      القرار 3001 (2023)
      الذي اتخذه مجلس الأمن في جلسته 9400، المعقودة في 19 تشرين الأول/أكتوبر 2023
      إن مجلس الأمن،
      إذ يرحب بالإعلان في 23 تشرين الأول/أكتوبر 2020 عن وقف دائم لإطلاق النار في ليبيا،
      وإذ يدعو كذلك إلى تعزيز الهدنة في طرابلس،
      وإذ يحث على مواصلة تنسيق الجهود الإقليمية،
      1 - يقرر أن تضطلع البعثة بالولاية المبينة أدناه:
      (أ) دعم عمل اللجنة العسكرية المشتركة وإعادة انتشار القوات من سرت؛
      (ب) رصد امتثال الطرفين لوقف إطلاق النار في ليبيا؛
      """;

  private static final String ENGLISH =
      """
      Resolution 3001 (2023)
      Adopted by the Security Council at its 9400th meeting, on 19 October 2023
      The Security Council,
      Welcoming the announcement on 23 October 2020 of a permanent ceasefire in Libya,
      1. Decides that the Mission shall carry out the mandate below:
      (a) to support the Joint Military Commission and the redeployment of forces from Sirte;
      (b) to monitor the compliance of the parties with the ceasefire in Libya;
      2. Requests the Secretary-General to report, when a ceasefire is agreed by the Libyan parties;
      """;

  @Test
  void readsWhatAnArabicResolutionCallsFor() {
    assertThat(told("ar", ARABIC))
        .contains(
            "ceasefire_announced none 2020-10-23 occurred",
            "demand un-security-council 2023-10-19 occurred",
            "deployment none none planned",
            "monitoring none none planned")
        .doesNotContain("deployment none none occurred", "monitoring none none occurred");
    assertThat(told("ar", ARABIC).stream().filter(event -> event.startsWith("demand"))).hasSize(1);
  }

  @Test
  void readsWhatAnEnglishResolutionCallsFor() {
    assertThat(told("en", ENGLISH))
        .contains("ceasefire_announced none 2020-10-23 occurred", "deployment none none planned")
        .noneMatch(event -> event.startsWith("agreement_signed"));
  }

  private static List<String> told(String language, String text) {
    var time = PublicationTime.parse("2023-10-19");
    return EXTRACTOR
        .extract(new Draft(null, null, text, null, null, language, time))
        .events()
        .stream()
        .map(ResolutionTest::told)
        .toList();
  }

  private static String told(Event event) {
    var who = event.sources().isEmpty() ? "none" : EventWords.id(event.sources().getFirst());
    var when = event.when().start() == null ? "none" : event.when().start();
    return String.join(" ", event.type().code(), who, when, event.factuality().code());
  }
}
