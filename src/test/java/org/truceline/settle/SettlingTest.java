package org.truceline.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

class SettlingTest {

  @ParameterizedTest
  @CsvFileSource(resources = "settlements.tsv", delimiter = '\t')
  void settles(String type, String claims, String holds, String why) {
    var read = claims(type, claims);
    assertThat(words(Settling.of(read))).as(why).isEqualTo(holds);
    Collections.reverse(read);
    assertThat(words(Settling.of(read))).as(why + ", in another order").isEqualTo(holds);
  }

  @Test
  void joinsWhatTheReportsNameWithSourcesBeforeTargets() {
    var settled =
        Settling.of(
            claims(
                "clash",
                "occurred 2017-08-05 by syria to opposition at douma from A"
                    + " && occurred 2017-08-05 by opposition at harasta in ghouta from B"));
    assertThat(settled.roles())
        .containsEntry("actor:syria", "source")
        .containsEntry("actor:opposition", "source");
    assertThat(settled.places()).containsExactly("place:douma", "place:harasta");
    assertThat(settled.zones()).containsExactly("zone:ghouta");
    assertThat(settled.name()).isEqualTo("Clash · Ghouta · 2017-08-05");
  }

  @Test
  void isKnownSinceTheFirstReport() {
    var settled =
        Settling.of(
            claims(
                "clash",
                "occurred 2017-08-05 at douma from A && occurred 2017-08-05 at douma from B"));
    assertThat(settled.knownAt()).isEqualTo(ClaimWords.READ_AT);
  }

  @Test
  void takesTheFinerOfTwoTypes() {
    var claims = claims("attack", "occurred 2018-02-21 by syria at douma from A");
    claims.addAll(claims("airstrike", "occurred 2018-02-21 by syria at douma from B"));
    assertThat(Settling.of(claims).type()).isEqualTo(EventType.AIRSTRIKE);
  }

  @Test
  void countsCopiesOfOneTextAsOnePublisher() {
    var text = new byte[128];
    Arrays.fill(text, (byte) 7);
    var copy = text.clone();
    Arrays.fill(copy, 0, 20, (byte) 8);
    var other = new byte[128];
    assertThat(
            Publishers.of(
                List.of(origin("1", "A", text), origin("2", "B", copy), origin("3", "C", other))))
        .isEqualTo(2);
  }

  @Test
  void isBestSaidByTheSurestReportThatSaysWhatHolds() {
    var claims =
        claims(
            "shelling",
            "denied 2017-08-05 at douma from A"
                + " && alleged 2017-08-05 at douma from B"
                + " && alleged 2017-08-05 at douma from C");
    assertThat(Settling.of(claims).best()).isEqualTo("report:1");
    Collections.reverse(claims);
    assertThat(Settling.of(claims).best()).as("in another order").isEqualTo("report:1");
  }

  @Test
  void isBestSaidByTheSurestWhereNoneSaysWhatHolds() {
    var claims =
        claims("shelling", "denied 2017-08-05 at douma from A && occurred 2017-08-05 at douma");
    assertThat(Settling.of(claims))
        .extracting(Settlement::factuality, Settlement::best)
        .containsExactly(Factuality.ALLEGED, "report:0");
  }

  @Test
  void needsAClaim() {
    assertThatIllegalArgumentException().isThrownBy(() -> Settling.of(List.of()));
  }

  private static Claim.Origin origin(String article, String publisher, byte[] text) {
    return new Claim.Origin(article, publisher, null, Fingerprint.of(text), ClaimWords.READ_AT);
  }

  private static List<Claim> claims(String type, String claims) {
    var read = new ArrayList<Claim>();
    for (var words : claims.split(" && ", -1)) {
      read.add(ClaimWords.claim(type, words, read.size()));
    }
    return read;
  }

  private static String words(Settlement settled) {
    var words = new ArrayList<String>();
    words.add(settled.factuality().code());
    if (settled.hostile()) {
      words.add("hostile");
    }
    words.add(settled.when().start() == null ? "none" : settled.when().start());
    words.add(settled.disputes().stream().map(Codes::of).collect(Collectors.joining(" ")));
    words.add("reports " + settled.reports());
    words.add("publishers " + settled.publishers());
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }
}
