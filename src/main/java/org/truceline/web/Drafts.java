package org.truceline.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.Intake;
import org.truceline.model.Draft;
import org.truceline.model.Facts;

/// What an article must have to be read.
final class Drafts {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private static final Set<String> FIELDS = Set.of("title", "text", "html");

  private Drafts() {}

  /// @throws BadRequest naming the field and what stands in it
  static Draft check(Draft draft) {
    if ((draft.text() == null) == (draft.html() == null)) {
      throw new BadRequest(
          draft.text() == null ? "text" : "html",
          draft.text() == null
              ? "neither text nor html is given; one of them holds the article"
              : "text is given too, but only one of them holds the article");
    }
    requireSomething("text", draft.text());
    requireSomething("html", draft.html());
    requireAddress(draft.url());
    var language = draft.language();
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      throw BadRequest.value("language", language, "is no language code like ar or en");
    }
    return draft;
  }

  /// The facts of an article, nothing stored.
  ///
  /// @throws BadRequest naming the field and what stands in it
  static Facts read(Intake intake, Draft draft) {
    return tell(() -> intake.read(check(draft)));
  }

  /// Where nothing is left to read, the reader names the field.
  static <T> T tell(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      if (namesAField(e)) {
        var message = String.valueOf(e.getMessage()).split(": ", 2);
        throw new BadRequest(message[0], message[1]);
      }
      throw e;
    }
  }

  /// Whether a reader's failure says which field is at fault.
  static boolean namesAField(IllegalArgumentException failure) {
    var parts = String.valueOf(failure.getMessage()).split(": ", 2);
    return parts.length == 2 && FIELDS.contains(parts[0]);
  }

  private static void requireSomething(String field, @Nullable String value) {
    if (value != null && value.isBlank()) {
      throw BadRequest.value(field, value.substring(0, Math.min(20, value.length())), "is blank");
    }
  }

  /// Pages link to it, so that nothing but the web's own schemes may stand there.
  private static void requireAddress(@Nullable String url) {
    if (url == null) {
      return;
    }
    try {
      var scheme = new URI(url).getScheme();
      if ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) {
        return;
      }
    } catch (URISyntaxException e) {
      // told below, with the value
    }
    throw BadRequest.value("url", url, "is no http or https address");
  }
}
