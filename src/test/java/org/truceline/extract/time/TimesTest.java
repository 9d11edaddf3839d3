package org.truceline.extract.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.When;
import org.truceline.text.Table;

class TimesTest {

  private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧");

  static Stream<Arguments> cases() {
    return Stream.of("ar", "en")
        .flatMap(language ->
            Table.read(
                    "org/truceline/extract/time/%s.tsv".formatted(language),
                    "published",
                    "text",
                    "expected")
                .stream()
                .map(row ->
                    Arguments.of(
                        language, row.cell("published"), row.cell("text"), row.cell("expected"))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatIsMarkedAndNothingElse(
      String language, String published, String text, String expected) {
    var marked = MARKED.matcher(text).results().map(match -> match.group(1)).toList();
    var times = Telling.times(language, published, text.replaceAll("[⟦⟧]", ""));
    assertThat(times).extracting(time -> time.span().quote()).isEqualTo(marked);
    var told = times.stream().map(time -> told(time.when())).collect(joining("; "));
    assertThat(told.isEmpty() ? "none" : told).isEqualTo(expected);
  }

  private static String told(When when) {
    if (!when.isKnown()) {
      return "unknown";
    }
    boolean isOne = when.clock() == null && Objects.equals(when.start(), when.end());
    var end = when.last();
    return when.start() + (isOne ? "" : "/" + end) + " " + when.precision().code();
  }

  @Test
  void saysWhatARelativeExpressionNeeds() {
    var times = Telling.times("en", null, "It began last week.");
    assertThat(times)
        .extracting(time -> time.when().reason())
        .containsExactly(When.NEEDS_PUBLICATION_DATE);
  }

  @Test
  void doesNotReadADateInTheTextAsAnAnchor() {
    var times = Telling.times("en", null, "14 Nov 2017 Strikes hit the market on Monday.");
    assertThat(times).extracting(time -> time.when().isKnown()).containsExactly(true, false);
  }

  @Test
  void correctsTodayByTheWeekdayBesideIt() {
    var times = Telling.times("ar", "2017-08-04", "أعلنت الوزارة اليوم الخميس الهدنة.");
    assertThat(times).extracting(time -> time.when().start()).isEqualTo(List.of("2017-08-03"));
  }

  @Test
  void anExplicitDateOutranksTheWeekday() {
    var times = Telling.times("en", "2017-08-04", "It was signed on Monday, 6 July 2017.");
    assertThat(times).extracting(time -> time.when().start()).isEqualTo(List.of("2017-07-06"));
  }

  @Test
  void readsLongTextsInLinearTime() {
    var text = "At 12:00 on 3 and 4 May, from 5 to 6 June, the last week of 7 ".repeat(5_000);
    assertThat(Telling.times("en", "2017-08-04", text)).hasSizeGreaterThan(10_000);
  }
}
