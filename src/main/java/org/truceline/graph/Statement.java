package org.truceline.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One file under `cypher/`: what it answers and its parameters, each with an example in Cypher,
/// stand in its header; the statement follows.
record Statement(String name, String answers, Map<String, String> parameters, String text) {

  private static final Pattern PARAMETER = Pattern.compile("//\\s*:param\\s+(\\w+)\\s*=>\\s*(.+)");

  /// @throws IllegalStateException naming the file, if its header does not say what it answers
  static Statement parse(String name, String file) {
    var lines = file.strip().lines().toList();
    var header = lines.stream().takeWhile(line -> line.startsWith("//")).toList();
    var body = String.join("\n", lines.subList(header.size(), lines.size())).strip();
    var answers = answers(header);
    if (answers.isEmpty() || body.isEmpty()) {
      throw new IllegalStateException(
          "cypher/%s.cypher needs a header that says what it answers, and a statement"
              .formatted(name));
    }
    return new Statement(name, answers, parameters(header), body.replaceFirst(";\\s*$", ""));
  }

  private static String answers(List<String> header) {
    return String.join(
        " ",
        header.stream()
            .filter(line -> !PARAMETER.matcher(line).matches())
            .map(line -> line.substring(2).strip())
            .filter(line -> !line.isEmpty())
            .toList());
  }

  private static Map<String, String> parameters(List<String> header) {
    var parameters = new LinkedHashMap<String, String>();
    for (var line : header) {
      var parameter = PARAMETER.matcher(line);
      if (parameter.matches()) {
        parameters.put(parameter.group(1), parameter.group(2).strip());
      }
    }
    return parameters;
  }
}
