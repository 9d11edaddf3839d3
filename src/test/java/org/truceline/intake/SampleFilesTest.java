package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the samples owe a newcomer: both languages alike, several publishers, a calendar that is
/// right.
class SampleFilesTest {

  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/truceline/intake/samples-expected.tsv");
  private static final List<String> WEEKDAYS =
      List.of(
          "monday الاثنين",
          "tuesday الثلاثاء",
          "wednesday الأربعاء",
          "thursday الخميس",
          "friday الجمعة",
          "saturday السبت",
          "sunday الأحد");
  private static final List<String> MONTHS =
      List.of(
          "january يناير جانفي",
          "february شباط فبراير",
          "march آذار مارس",
          "april نيسان أبريل",
          "may أيار مايو",
          "june حزيران يونيو",
          "july تموز يوليو",
          "august آب أغسطس أوت",
          "september أيلول سبتمبر",
          "october أكتوبر",
          "november نوفمبر",
          "december ديسمبر");
  private static final List<String> LATE_MONTHS =
      List.of("تشرين الأول=10", "تشرين الثاني=11", "كانون الأول=12", "كانون الثاني=1");
  private static final Pattern DATED_WEEKDAY =
      Pattern.compile(
          "(?iU)(monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد),?\\s+(\\d{1,2})\\s+"
              + "((?:تشرين|كانون)\\s\\w+|\\w+)(?:/\\w+)?(?:\\s+(\\d{4}))?");

  @Test
  void areHalfArabicHalfEnglish() {
    List<String> languages = samples().map(sample -> value(sample, "language")).toList();
    assertThat(languages).hasSizeGreaterThanOrEqualTo(28).containsOnly("ar", "en");
    assertThat(languages.stream().filter("ar"::equals)).hasSize(languages.size() / 2);
  }

  @Test
  void comeFromSeveralPublishers() {
    assertThat(samples().map(sample -> value(sample, "publisher")).distinct())
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void areShortAndComplete() {
    assertThat(samples())
        .allMatch(sample -> !value(sample, "title").isBlank() && published(sample) != null)
        .allMatch(sample -> sample.has("text") != sample.has("html"))
        .allMatch(sample -> wordsOf(sample) >= 60 && wordsOf(sample) <= 180);
  }

  @Test
  void nameTheWeekdayOfTheirDates() {
    List<MatchResult> dated = samples().flatMap(SampleFilesTest::datedWeekdays).toList();
    assertThat(dated).hasSizeGreaterThan(40);
    samples().forEach(SampleFilesTest::checkCalendar);
  }

  @Test
  void areDatedBeforeTheyArePublishedUnlessPlanned() throws IOException {
    List<String[]> rows = expected().map(line -> line.split("\t", -1)).toList();
    assertThat(rows)
        .hasSizeGreaterThan(80)
        .allMatch(row -> row.length == 8)
        .allMatch(row -> row[2].isEmpty() || row[4].equals("planned") || told(row));
  }

  @Test
  void expectOnlyWhatTheModelAndTheLexiconKnow() throws IOException {
    List<String> types = Stream.of(EventType.values()).map(EventType::code).toList();
    List<String> factualities = Stream.of(Factuality.values()).map(Factuality::code).toList();
    Set<String> ids = lexiconIds();
    assertThat(expected().map(line -> line.split("\t", -1)))
        .allMatch(row -> types.contains(row[1]) && factualities.contains(row[4]))
        .flatMap(row -> List.of((row[5] + "|" + row[6] + "|" + row[7]).split("\\|")))
        .filteredOn(id -> !id.isEmpty() && !ids.contains(id))
        .isEmpty();
  }

  private static Set<String> lexiconIds() throws IOException {
    return Files.readAllLines(Path.of("src/main/resources/lexicon/en/names.tsv")).stream()
        .map(line -> line.substring(0, Math.max(0, line.indexOf('\t'))))
        .collect(Collectors.toSet());
  }

  private static Stream<String> expected() throws IOException {
    return Files.readAllLines(EXPECTED).stream().filter(line -> !line.startsWith("#")).skip(1);
  }

  private static boolean told(String[] row) {
    String start = row[2].length() == 7 ? row[2] + "-01" : row[2].substring(0, 10);
    return !LocalDate.parse(start).isAfter(published(read(SAMPLES.resolve(row[0] + ".json"))));
  }

  private static void checkCalendar(JsonNode sample) {
    datedWeekdays(sample)
        .forEach(match ->
            assertThat(day(match, published(sample).getYear()).getDayOfWeek())
                .as(match.group())
                .isEqualTo(DayOfWeek.of(indexOf(match.group(1), WEEKDAYS))));
  }

  private static Stream<MatchResult> datedWeekdays(JsonNode sample) {
    return DATED_WEEKDAY.matcher(body(sample)).results();
  }

  private static LocalDate day(MatchResult match, int publishedIn) {
    int year = match.group(4) == null ? publishedIn : Integer.parseInt(match.group(4));
    return LocalDate.of(year, month(match.group(3)), Integer.parseInt(match.group(2)));
  }

  private static int month(String name) {
    return LATE_MONTHS.stream()
        .filter(month -> month.startsWith(name + "="))
        .mapToInt(month -> Integer.parseInt(month.substring(month.indexOf('=') + 1)))
        .findFirst()
        .orElseGet(() -> indexOf(name, MONTHS));
  }

  private static int indexOf(String word, List<String> names) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.size(); i++) {
      if (Arrays.asList(names.get(i).split(" ")).contains(lower)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("not in the calendar: " + word);
  }

  private static Stream<JsonNode> samples() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().map(SampleFilesTest::read).toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(SAMPLES.toString(), e);
    }
  }

  private static JsonNode read(Path file) {
    return JsonMapper.shared().readTree(file);
  }

  private static String body(JsonNode sample) {
    return value(sample, sample.has("html") ? "html" : "text");
  }

  private static long wordsOf(JsonNode sample) {
    String plain = body(sample).replaceAll("<[^>]+>", " ").strip();
    return plain.split("\\s+").length;
  }

  private static LocalDate published(JsonNode sample) {
    return LocalDate.parse(value(sample, "publishedAt").substring(0, 10));
  }

  private static String value(JsonNode sample, String field) {
    return Objects.requireNonNull(sample.get(field), field).asString();
  }
}
