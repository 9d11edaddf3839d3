package org.truceline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.query.AsOf;
import org.truceline.query.ComplianceQuestion;
import org.truceline.query.EventFilter;
import org.truceline.query.Interval;
import org.truceline.query.Slice;

/// The query string of a request, read strictly: whatever does not mean something is a
/// [BadRequest].
public final class Parameters {

  static final int DEFAULT_LIMIT = 50;
  static final int MOST = 200;

  private final Map<String, String[]> values;
  private final CursorScope scope;

  Parameters(HttpServletRequest request) {
    values = request.getParameterMap();
    scope = CursorScope.of(request);
  }

  List<String> all(String name) {
    return List.of(values.getOrDefault(name, new String[0]));
  }

  @Nullable String one(String name) {
    var all = all(name);
    if (all.size() > 1) {
      throw new BadRequest(name, "given %d times, but only one is meant".formatted(all.size()));
    }
    return all.isEmpty() ? null : all.getFirst();
  }

  String required(String name) {
    var text = one(name);
    if (text == null || text.isBlank()) {
      throw new BadRequest(name, text == null ? "missing" : "'%s' is blank".formatted(text));
    }
    return text;
  }

  <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
    var codes = new LinkedHashSet<E>();
    for (var code : all(name)) {
      codes.add(code(name, type, code));
    }
    return codes;
  }

  <E extends Enum<E>> E code(String name, Class<E> type, E otherwise) {
    var code = one(name);
    return code == null ? otherwise : code(name, type, code);
  }

  private static <E extends Enum<E>> E code(String name, Class<E> type, String code) {
    try {
      return Codes.parse(type, code);
    } catch (IllegalArgumentException e) {
      throw new BadRequest(name, String.valueOf(e.getMessage()));
    }
  }

  int number(String name, int otherwise, int least, int most) {
    var text = one(name);
    if (text == null) {
      return otherwise;
    }
    if (text.length() <= 9 && text.matches("\\d+")) {
      var number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw BadRequest.value(
        name, text, "is not a whole number from %d to %d".formatted(least, most));
  }

  int limit() {
    return number("limit", DEFAULT_LIMIT, 1, MOST);
  }

  @Nullable Interval datetime() {
    var text = one("datetime");
    return text == null ? null : Intervals.parse("datetime", text);
  }

  boolean flag(String name, boolean otherwise) {
    var text = one(name);
    return switch (text) {
      case null -> otherwise;
      case "true" -> true;
      case "false" -> false;
      default -> throw BadRequest.value(name, text, "is neither true nor false");
    };
  }

  ComplianceQuestion complianceQuestion() {
    var types = codes("type", EventType.class);
    for (var type : types) {
      if (!type.isHostile()) {
        throw BadRequest.value("type", type.code(), "is no hostile type");
      }
    }
    return new ComplianceQuestion(
        types, all("actor"), datetime(), knownAt(), flag("summary", true));
  }

  @Nullable OffsetDateTime knownAt() {
    var text = one("knownAt");
    return text == null ? null : Moments.past("knownAt", text, OffsetDateTime.now(ZoneOffset.UTC));
  }

  AsOf asOf() {
    var day = one("validAt");
    return new AsOf(day == null ? null : Moments.day("validAt", day), knownAt());
  }

  /// Newest first, if nothing else is said.
  Slice newestFirst() {
    return new Slice(limit(), isAscending(false), after());
  }

  /// Whether a timeline is asked for from its beginning on.
  boolean isOldestFirst() {
    return isAscending(false);
  }

  /// In the order of ids, if nothing else is said.
  Slice byId() {
    return new Slice(limit(), isAscending(true), after());
  }

  /// Where the page before ended, if this is not the first.
  @Nullable String after() {
    var cursor = one("cursor");
    return cursor == null ? null : scope.open(cursor);
  }

  private boolean isAscending(boolean otherwise) {
    var order = one("order");
    return switch (order) {
      case null -> otherwise;
      case "asc" -> true;
      case "desc" -> false;
      default -> throw BadRequest.value("order", order, "is neither asc nor desc");
    };
  }

  /// What narrows any timeline.
  EventFilter eventFilter() {
    return new EventFilter(
        Map.of(),
        codes("type", EventType.class),
        codes("factuality", Factuality.class),
        datetime(),
        knownAt());
  }
}
