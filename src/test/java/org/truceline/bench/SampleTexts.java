package org.truceline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Draft;
import org.truceline.model.PublicationTime;
import org.truceline.text.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts of any length, put together from the samples.
final class SampleTexts {

  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<String> words = new ArrayList<>();

  /// @param language `ar` or `en`
  SampleTexts(String language) {
    try (var files = Files.list(SAMPLES)) {
      for (var file :
          files.filter(path -> path.toString().endsWith(language + ".json")).sorted().toList()) {
        words.addAll(
            List.of((text(JSON.readTree(Files.readString(file))) + "\n").split("(?<=\\s)")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JsonNode sample) {
    var draft =
        new Draft(null, null, field(sample, "text"), field(sample, "html"), null, null, null);
    return new Reader().read(draft).article().text();
  }

  private static @org.jspecify.annotations.Nullable String field(JsonNode sample, String name) {
    return sample.hasNonNull(name) ? sample.get(name).asString() : null;
  }

  /// As many articles of so many words as the samples give, none with a word of another's.
  List<Draft> articles(int length) {
    var articles = new ArrayList<Draft>();
    for (var at = 0; at + length <= words.size(); at += length) {
      articles.add(draft(String.join("", words.subList(at, at + length))));
    }
    return articles;
  }

  /// One article of so many characters, the samples again and again.
  Draft ofLength(int characters) {
    var text = new StringBuilder(characters + 20);
    for (var at = 0; text.length() < characters; at++) {
      text.append(words.get(at % words.size()));
    }
    return draft(text.substring(0, characters));
  }

  private static Draft draft(String text) {
    return new Draft(
        null, "Truce", text, null, "Sample", null, PublicationTime.parse("2018-09-18"));
  }
}
