package org.truceline.web;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Why a body could not be read: which field of it, and what stood there.
final class UnreadableBody {

  static final String NONE = "there is none, or it is no JSON";

  private static final Pattern SHAPE =
      Pattern.compile("(?:from|coerce) (Array|Object|String|Integer|Floating-point|Boolean)");

  private UnreadableBody() {}

  static String why(HttpMessageNotReadableException failure) {
    return failure.getCause() instanceof JacksonException cause ? why(cause) : "body: " + NONE;
  }

  static String why(JacksonException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          "%s: unknown property; known are %s"
              .formatted(unknown.getPropertyName(), unknown.getKnownPropertyIds());
      case InvalidFormatException format ->
          "%s: '%s' cannot be read".formatted(path(failure), format.getValue());
      case ValueInstantiationException value -> "%s: %s".formatted(path(failure), innermost(value));
      case MismatchedInputException mismatch ->
          "%s: %s".formatted(path(failure), shape(mismatch.getOriginalMessage()));
      case DatabindException other when other.getCause() != null ->
          "%s: %s".formatted(path(failure), innermost(other));
      default ->
          "body: no JSON at line %d, column %d: %s"
              .formatted(
                  failure.getLocation().getLineNr(),
                  failure.getLocation().getColumnNr(),
                  failure.getOriginalMessage());
    };
  }

  /// What Jackson says of a value of the wrong kind, without the names of our classes.
  private static String shape(String message) {
    var shape = SHAPE.matcher(message);
    return shape.find()
        ? "a JSON %s cannot stand here".formatted(shape.group(1).toLowerCase(Locale.ROOT))
        : "this value cannot stand here";
  }

  private static String path(JacksonException failure) {
    var path =
        failure.getPath().stream()
            .map(step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : step.getPropertyName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "body" : path;
  }

  private static String innermost(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null
        && !(cause instanceof IllegalArgumentException && cause.getMessage() != null)) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
