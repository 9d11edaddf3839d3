package org.truceline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

class SummaryTest {

  @ParameterizedTest
  @CsvFileSource(resources = "summaries.csv", delimiter = '|', numLinesToSkip = 1)
  void saysAnEventInOneLine(
      String type, String factuality, String sources, String targets, String where, String line) {
    assertThat(
            Summary.of(
                Codes.parse(EventType.class, type),
                Codes.parse(Factuality.class, factuality),
                refs(sources),
                refs(targets),
                refs(where)))
        .isEqualTo(line);
  }

  private static List<Ref> refs(@Nullable String names) {
    return names == null
        ? List.of()
        : Arrays.stream(names.split(",")).map(name -> new Ref("actor:x", name.strip())).toList();
  }
}
