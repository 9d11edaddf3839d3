package org.truceline.intake.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Six lines of two bytes, in batches of two.
class CourseTest {

  @TempDir private Path folder;
  private final Halt halt = new Halt();
  private Path lines = Path.of("");

  @BeforeEach
  void write() throws IOException {
    lines = Files.writeString(folder.resolve("lines"), "a\nb\nc\nd\ne\nf\n");
  }

  @Test
  void movesItsMarkOverWhatIsSettledAndNoFurther() {
    try (var course = course(Mark.START)) {
      var first = take(course);
      var second = take(course);
      var third = take(course);
      assertThat(course.take(halt)).isNull();
      course.settle(third, new Outcome(1, 0, List.of(failure(6))));
      assertThat(course.mark()).isEqualTo(Mark.START);
      course.settle(first, new Outcome(1, 1, List.of()));
      assertThat(course.mark()).isEqualTo(new Mark(2, 4, 1, 1, 0));
      course.settle(second, new Outcome(0, 1, List.of(failure(3))));
      assertThat(course.mark()).isEqualTo(new Mark(6, 12, 2, 2, 2));
    }
    assertThat(FailureLog.read(folder.resolve("failures"), 0, 9).failures())
        .containsExactly(failure(3), failure(6));
  }

  @Test
  void goesOnFromAMark() {
    try (var course = course(new Mark(4, 8, 4, 0, 0))) {
      var batch = take(course);
      assertThat(batch.lines()).extracting(Line::number).containsExactly(5L, 6L);
      course.settle(batch, new Outcome(0, 2, List.of()));
      assertThat(course.mark()).isEqualTo(new Mark(6, 12, 4, 2, 0));
    }
  }

  @Test
  void handsNothingOutOnceItIsEnded() {
    try (var course = course(Mark.START)) {
      course.end();
      assertThat(course.take(halt)).isNull();
    }
  }

  @Test
  void handsNothingOutOnceTheLoadIsToStop() {
    try (var course = course(Mark.START)) {
      halt.raise();
      assertThatExceptionOfType(Halt.Halted.class).isThrownBy(() -> course.take(halt));
    }
  }

  private Course course(Mark mark) {
    return new Course(
        Lines.open(lines, 10, mark), FailureLog.open(folder.resolve("failures"), mark), 2, mark);
  }

  private Batch take(Course course) {
    return Objects.requireNonNull(course.take(halt));
  }

  private static LineFailure failure(long line) {
    return new LineFailure(line, 400, "body: no JSON");
  }
}
