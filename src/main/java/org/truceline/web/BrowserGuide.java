package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A guide that Neo4j Browser plays: the statements under `cypher/explore`, each to run at a click.
/// It is made of those files, so that it says what they say.
@Controller
@Hidden
class BrowserGuide {

  private static final List<String> ORDER =
      List.of(
          "what-is-here",
          "zone-neighbourhood",
          "zone-life",
          "agreement",
          "actor-timeline",
          "two-actors",
          "path-between-actors",
          "who-broke-what",
          "candidate-violations",
          "event-evidence",
          "contradictions",
          "only-planned",
          "stated-relations",
          "one-article");

  private final List<Chapter> chapters;

  BrowserGuide() throws IOException {
    var files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:cypher/explore/*.cypher");
    chapters =
        Arrays.stream(files)
            .map(Chapter::of)
            .sorted(Comparator.comparingInt(Chapter::place).thenComparing(Chapter::name))
            .toList();
  }

  @GetMapping("/browser/guide.html")
  String show(Model model) {
    model.addAttribute("chapters", chapters);
    model.addAttribute(
        "here", ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    return "guide";
  }

  /// One statement of the guide.
  ///
  /// @param parameters what to enter before it, or empty
  record Chapter(String name, String answers, String parameters, String statement) {

    private static final Pattern PARAMETER = Pattern.compile("// :param (\\w+) => (.+)");

    static Chapter of(Resource file) {
      var lines = lines(file);
      var header = lines.stream().takeWhile(line -> line.startsWith("//")).toList();
      return new Chapter(
          String.valueOf(file.getFilename()).replace(".cypher", ""),
          header.stream()
              .filter(line -> !PARAMETER.matcher(line).matches())
              .map(line -> line.substring(2).strip())
              .collect(Collectors.joining(" ")),
          parameters(header),
          String.join("\n", lines.subList(header.size(), lines.size())).strip());
    }

    private static List<String> lines(Resource file) {
      try {
        return file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String parameters(List<String> header) {
      return header.stream()
          .map(PARAMETER::matcher)
          .filter(Matcher::matches)
          .map(found -> found.group(1) + ": " + found.group(2).strip())
          .collect(Collectors.joining(", "));
    }

    int place() {
      var place = ORDER.indexOf(name);
      return place < 0 ? ORDER.size() : place;
    }

    /// `Zone neighbourhood`.
    public String title() {
      var words = name.replace('-', ' ');
      return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
  }
}
