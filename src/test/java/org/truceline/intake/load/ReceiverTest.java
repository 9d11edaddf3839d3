package org.truceline.intake.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiverTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/b/  | 2
          a/b   | 2
          //a// | 1
          \t/a  | 1\
          """)
  void countsLinesWithSomethingOnThem(String body, long lines) throws IOException {
    var text = body.replace('/', '\n');
    assertThat(receive(bytes(text), 0)).isEqualTo(lines);
    assertThat(Files.readString(part())).isEqualTo(text);
  }

  @Test
  void refusesABodyWithoutALine() {
    assertRefused(bytes("\n \n"), 0, Refusal.Reason.EMPTY);
  }

  @Test
  void refusesABodyThatBreaksOff() throws IOException {
    assertRefused(new SequenceInputStream(bytes("a\nb"), broken()), 0, Refusal.Reason.BROKEN);
  }

  @Test
  void refusesABodyThatTheDiskHasNoRoomFor() {
    assertRefused(bytes("a\n"), Long.MAX_VALUE, Refusal.Reason.NO_ROOM);
  }

  @Test
  void refusesABodyThatSaysItIsTooLongForTheDiskUnread() {
    var unread = bytes("a\n");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new Receiver(part(), 0).receive(unread, Long.MAX_VALUE))
        .withMessageStartingWith("body: no room on the disk for it");
    assertThat(unread).hasBinaryContent(new byte[] {'a', '\n'});
  }

  @Test
  void unpacksAllMembersOfAPackedBody() throws IOException {
    var packed = new ByteArrayOutputStream();
    packed.write(packed("a\nb\n"));
    packed.write(packed("c\n"));
    assertThat(receive(Gzip.unpack(hesitant(packed.toByteArray())), 0)).isEqualTo(3);
  }

  @Test
  void refusesAPackedBodyThatBreaksOff() throws IOException {
    var whole = packed("a".repeat(1000) + "\n");
    var half = new ByteArrayInputStream(whole, 0, whole.length - 6);
    assertRefused(Gzip.unpack(half), 0, Refusal.Reason.BROKEN);
  }

  @Test
  void lendsItsFolderToOneOnly() {
    var mine = new Spool(folder);
    mine.claim();
    mine.claim();
    var others = new Spool(folder);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(others::claim)
        .matches(refusal -> refusal.reason() == Refusal.Reason.TAKEN)
        .withMessageContaining(folder.toString());
    mine.release();
    others.claim();
    others.release();
  }

  private void assertRefused(InputStream body, long reserve, Refusal.Reason reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> receive(body, reserve))
        .matches(refusal -> refusal.reason() == reason)
        .withMessageStartingWith("body: ");
  }

  private long receive(InputStream body, long reserve) {
    return new Receiver(part(), reserve).receive(body, -1);
  }

  private Path part() {
    return folder.resolve("a.part");
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static InputStream broken() throws IOException {
    var closed = InputStream.nullInputStream();
    closed.close();
    return closed;
  }

  /// Says like a network that nothing is there yet.
  private static InputStream hesitant(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int available() {
        return 0;
      }
    };
  }
}
