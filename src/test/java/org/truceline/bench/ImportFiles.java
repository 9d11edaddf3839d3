package org.truceline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.types.Point;

/// Nodes and relationships in the files that `neo4j-admin database import` reads: of each kind one
/// with the rows, and one with the columns, which are known in the end.
final class ImportFiles implements AutoCloseable {

  private final Path folder;
  private final Map<String, Table> tables = new TreeMap<>();
  private final List<String> arguments = new ArrayList<>();

  ImportFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /// Adds a node.
  ///
  /// @param space in which its id is the only one
  void node(String label, String space, Map<String, Object> properties) {
    var table = table("--nodes=" + label, List.of(":ID(%s)".formatted(space)));
    table.write(List.of(String.valueOf(properties.get("id"))), properties);
  }

  void relationship(
      String fromSpace,
      Object from,
      String type,
      String toSpace,
      Object to,
      Map<String, Object> properties) {
    var ends = List.of(":START_ID(%s)".formatted(fromSpace), ":END_ID(%s)".formatted(toSpace));
    var table = table("--relationships=" + type, ends);
    table.write(List.of(from.toString(), to.toString()), properties);
  }

  private Table table(String argument, List<String> keys) {
    return tables.computeIfAbsent(
        argument + keys, _ -> new Table(argument, keys, folder.resolve(tables.size() + ".csv")));
  }

  /// What is to run after the import, since it reads an empty list as none.
  List<String> emptyLists() {
    var statements = new ArrayList<String>();
    for (var table : tables.values()) {
      var label = table.argument.substring(table.argument.indexOf('=') + 1);
      for (var name : table.empty) {
        statements.add(
            "MATCH (n:%s) WHERE n.%s IS NULL CALL (n) { SET n.%s = [] } IN TRANSACTIONS OF 10000 ROWS"
                .formatted(label, name, name));
      }
    }
    return statements;
  }

  /// Of the import, once this is closed.
  List<String> arguments() {
    return List.copyOf(arguments);
  }

  @Override
  public void close() throws IOException {
    for (var table : tables.values()) {
      arguments.add(table.close());
    }
  }

  private static final class Table {

    private final String argument;
    private final List<String> keys;
    private final Path file;
    private final BufferedWriter writer;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Set<String> empty = new TreeSet<>();

    Table(String argument, List<String> keys, Path file) {
      this.argument = argument;
      this.keys = keys;
      this.file = file;
      try {
        writer = Files.newBufferedWriter(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void write(List<String> ids, Map<String, Object> properties) {
      properties.forEach((name, value) -> {
        if (value != null) {
          columns.computeIfAbsent(name, _ -> type(value));
        }
      });
      var row = new StringBuilder();
      ids.forEach(id -> row.append(',').append(quoted(id)));
      int end = row.length();
      for (var column : columns.keySet()) {
        var value = properties.get(column);
        row.append(',');
        if (value instanceof List<?> list && list.isEmpty()) {
          empty.add(column);
        } else if (value != null) {
          row.append(text(value));
          end = row.length();
        }
      }
      write(row.substring(1, end));
    }

    /// Without what is missing at its end: columns may be added yet.
    private void write(String row) {
      try {
        writer.append(row).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String close() throws IOException {
      writer.close();
      var header = file.resolveSibling("columns-" + file.getFileName());
      var all = new ArrayList<>(keys);
      columns.forEach((name, type) -> all.add(name + ":" + type));
      Files.writeString(header, String.join(",", all) + "\n");
      return "%s=%s,%s".formatted(argument, header, file);
    }
  }

  private static String type(Object value) {
    return switch (value) {
      case String _ -> "string";
      case Long _, Integer _ -> "long";
      case Double _ -> "double";
      case Boolean _ -> "boolean";
      case LocalDate _ -> "date";
      case ZonedDateTime _ -> "datetime";
      case Point _ -> "point{crs:wgs-84}";
      case byte[] _ -> "byte[]";
      case List<?> _ -> "string[]";
      default -> throw new IllegalArgumentException("No column for " + value.getClass());
    };
  }

  private static String text(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case Point point -> "\"{latitude:%s,longitude:%s}\"".formatted(point.y(), point.x());
      case byte[] bytes -> text(bytes);
      case List<?> list ->
          quoted(list.stream().map(String::valueOf).collect(Collectors.joining(";")));
      default -> value.toString();
    };
  }

  private static String text(byte[] bytes) {
    var text = new StringBuilder();
    for (var each : bytes) {
      text.append(text.isEmpty() ? "" : ";").append(each);
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
