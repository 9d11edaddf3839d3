package org.truceline.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Article;
import org.truceline.model.Draft;
import org.truceline.model.PublicationTime;

/// Reads what was sent: cleans it, tells its language, and cuts it into sentences and tokens. All
/// offsets count in the title and text that it keeps. Safe to share between threads.
public final class Reader {

  private static final int ID_BYTES = 8;

  private final Languages languages = new Languages();
  private final Boilerplate boilerplate = new Boilerplate(languages.codes());
  private final Map<String, Sentences> sentences = new ConcurrentHashMap<>();

  /// The article as it was read.
  ///
  /// @throws IllegalArgumentException where nothing is left to read, or the language is no code
  public Document read(Draft draft) {
    var page = page(draft);
    var title = Characters.oneLine(page.title());
    var text = boilerplate.remove(page.text(), title);
    if (title.isEmpty() && text.isEmpty()) {
      throw new IllegalArgumentException("text: nothing is left to read");
    }
    return document(draft, title, text);
  }

  private Document document(Draft draft, String title, String text) {
    var titleTokens = Tokenizer.tokens(title);
    var paragraphs = Paragraphs.tokens(text);
    var language =
        draft.language() == null || draft.language().isBlank()
            ? languages.of(title, titleTokens, text, paragraphs)
            : code(draft.language());
    var article = article(draft, title, text, language);
    var cutter = sentences.computeIfAbsent(language, Sentences::new);
    var all = new ArrayList<>(Sentences.ofTitle(titleTokens));
    all.addAll(cutter.ofText(text, paragraphs));
    return new Document(article, all);
  }

  private static Article article(Draft draft, String title, String text, String language) {
    return new Article(
        id(draft.publisher(), draft.publishedAt(), title, text),
        draft.url(),
        title,
        text,
        language,
        draft.publisher(),
        draft.publishedAt());
  }

  private static Page page(Draft draft) {
    var page = body(draft);
    var text = Characters.clean(page.text());
    var given = draft.title() == null ? "" : draft.title().strip();
    var found = given.isEmpty() ? page.title() : given;
    return new Page(found.isEmpty() ? Boilerplate.repeatedTitle(text) : found, text);
  }

  private static Page body(Draft draft) {
    if (draft.text() != null && !draft.text().isBlank()) {
      return new Page("", draft.text());
    }
    if (draft.html() != null && !draft.html().isBlank()) {
      return Page.of(draft.html(), draft.url());
    }
    throw new IllegalArgumentException("text: neither text nor html holds anything");
  }

  private static String code(String requested) {
    var code = requested.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException(
          "language: '%s' is not an ISO 639-1 code".formatted(requested));
    }
    return code;
  }

  private static String id(
      @Nullable String publisher,
      @Nullable PublicationTime publishedAt,
      String title,
      String text) {
    var published = publishedAt == null ? "" : publishedAt.text();
    var content = String.join("\0", publisher == null ? "" : publisher, published, title, text);
    var hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return "article:" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
