package org.truceline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;
import org.truceline.query.Suggestions.Sign;
import org.truceline.text.NameForms;
import org.truceline.text.Skeleton;

/// A table of pairs that are to be suggested, and of those that are not.
class LikenessTest {

  @ParameterizedTest
  @CsvFileSource(resources = "suggestions.tsv", delimiter = '|')
  void suggests(String one, String other, String reason, String why) {
    var expected = reason.equals("none") ? List.of() : List.of(reason);
    for (var reasons : List.of(reasons(one, other), reasons(other, one))) {
      assertThat(reasons.stream().map(each -> each.code().code())).as(why).isEqualTo(expected);
    }
  }

  @Test
  void namesWhatIsAlike() {
    var reasons = reasons("actor armed_group new HTS", "actor other new Hayat Tahrir al-Sham");
    assertThat(reasons.getFirst().examples()).containsExactly("HTS", "Hayat Tahrir al-Sham");
  }

  /// As a walk does: only who meet in a block, or are long for a short name, are compared.
  private static List<Sign> reasons(String one, String other) {
    var a = side("1", one);
    var b = side("2", other);
    var meet = !Likeness.shared(a, b).isEmpty() || isAcronym(a, b) || isAcronym(b, a);
    return meet ? Likeness.of(a, b) : List.of();
  }

  private static boolean isAcronym(Side acronym, Side whole) {
    return acronym.names().stream()
        .anyMatch(name ->
            whole.names().stream()
                .anyMatch(spelt -> name.folded().equals(NameForms.initials(spelt.text()))));
  }

  private static Side side(String id, String words) {
    var parts = words.strip().split(" ", 4);
    var at = parts[3].startsWith("@") ? parts[3].substring(1).split("[, ]") : null;
    var date = parts[3].matches("\\d{4}-.*") ? parts[3].substring(0, 10) : null;
    var names = at == null && date == null ? parts[3] : parts[3].split(" ", 2)[1];
    return new Side(
        parts[0] + ":" + id,
        parts[0],
        names,
        Map.of(),
        Arrays.stream(names.split(";")).map(LikenessTest::name).toList(),
        parts[1].equals("-") ? null : Codes.parse(ActorType.class, parts[1]),
        parts[2].equals("known"),
        at == null ? null : new Side.Point(Double.parseDouble(at[0]), Double.parseDouble(at[1])),
        date,
        0);
  }

  private static Side.Name name(String text) {
    return new Side.Name(
        text, NameForms.folded(text), Skeleton.of(text), Skeleton.outline(Skeleton.of(text)));
  }
}
