package org.truceline.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.web.Mark.Kind;

class PieceTest {

  /// `marks` as `kind:begin-end …`; `pieces` as `words[kinds, the longest first]…`.
  @ParameterizedTest
  @CsvFileSource(resources = "marked.csv", delimiter = '|', numLinesToSkip = 1)
  void cutsWhereMarksBeginAndEnd(String text, String marks, String pieces) {
    var cut =
        Piece.cut("text", text, Stream.of(marks.split(" ", -1)).map(PieceTest::mark).toList());
    assertThat(cut.stream().map(PieceTest::shown).collect(joining(","))).isEqualTo(pieces);
  }

  static Stream<Arguments> overlaps() {
    return IntStream.range(0, 6)
        .boxed()
        .flatMap(
            begin -> IntStream.rangeClosed(begin + 1, 6).mapToObj(end -> Arguments.of(begin, end)));
  }

  @ParameterizedTest
  @MethodSource("overlaps")
  void losesNoCharacterAndOpensEachMarkOnce(int begin, int end) {
    var marks = List.of(mark("event:1-4"), mark("actor:%d-%d".formatted(begin, end)));
    var pieces = Piece.cut("text", "ab\ncde", marks);
    assertThat(pieces.stream().map(Piece::text).collect(joining())).isEqualTo("ab\ncde");
    assertThat(pieces.stream().flatMap(piece -> piece.opening().stream()))
        .containsExactlyInAnyOrderElementsOf(marks);
  }

  @Test
  void leavesTheMarksOfOtherFieldsAlone() {
    assertThat(Piece.cut("title", "abc", List.of(mark("event:0-2"))))
        .singleElement()
        .matches(piece -> !piece.isMarked());
  }

  @Test
  void showsHowManyEventsAndWhatNamesAreAround() {
    var marks =
        List.of(mark("event:0-5"), mark("event:0-4"), mark("agreement:0-4"), mark("place:1-3"));
    var inner = Piece.cut("text", "abcde", marks).get(1);
    assertThat(inner.look()).isEqualTo("events-2 in-agreement");
    assertThat(inner.name()).extracting(Mark::kind).isEqualTo(Kind.PLACE);
  }

  @Test
  void keepsToTheEndOfTheText() {
    assertThat(Piece.cut("text", "", List.of())).isEmpty();
    assertThat(Piece.cut("text", "ab", List.of(mark("event:1-9"))))
        .extracting(Piece::text)
        .containsExactly("a", "b");
  }

  private static Mark mark(String words) {
    var parts = words.split("[:-]", 3);
    var kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    var number = kind == Kind.EVENT || kind == Kind.RELATION ? "1" : "";
    return new Mark(
        kind,
        number,
        "at",
        "note",
        "",
        "text",
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]));
  }

  private static String shown(Piece piece) {
    var kinds = piece.marks().stream().map(mark -> mark.kind().code()).collect(joining(" "));
    return piece.text() + (kinds.isEmpty() ? "" : "[" + kinds + "]");
  }
}
