package org.truceline.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// An article's title and text out of a web page. `sites.tsv` says where a site keeps them; for all
/// others the usual elements are tried.
///
/// @param text one line for each block element
record Page(String title, String text) {

  private static final String FURNITURE =
      "nav, aside, footer, script, style, noscript, template, form, button, select, iframe, svg,"
          + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";

  /// Words in class and id that mark what stands beside an article.
  private static final Set<String> BESIDE =
      Set.of(
          "share",
          "sharing",
          "social",
          "related",
          "comments",
          "comment",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "newsletter",
          "promo",
          "advert",
          "ads",
          "cookie",
          "recommended",
          "popular",
          "mostread",
          "trending",
          "tags",
          "menu",
          "subscribe",
          "readmore",
          "widget");

  private static final List<Map<String, String>> SITES = Table.rows("/sites.tsv");

  static Page of(String html, @Nullable String url) {
    var document = Jsoup.parse(html, url == null ? "" : url);
    var site = site(url);
    var title = title(document, site.getOrDefault("title", ""));
    document.select(FURNITURE).remove();
    drop(document, site.getOrDefault("drop", ""));
    document.select("[class], [id]").stream().filter(Page::isBeside).toList().forEach(Node::remove);
    return new Page(title, lines(body(document, site.getOrDefault("body", ""))));
  }

  private static Map<String, String> site(@Nullable String url) {
    var address = url == null ? "" : url.toLowerCase(Locale.ROOT);
    return SITES.stream()
        .filter(row -> isAt(address, row.getOrDefault("host", "")))
        .findFirst()
        .orElse(Map.of());
  }

  private static boolean isAt(String address, String host) {
    return address.contains("://" + host + "/") || address.contains("." + host + "/");
  }

  private static String title(Document document, String selector) {
    var choices =
        Stream.of(
            text(document, selector),
            document.select("meta[property=og:title]").attr("content"),
            text(document, "article h1"),
            text(document, "h1"),
            document.title());
    return choices.map(String::strip).filter(choice -> !choice.isEmpty()).findFirst().orElse("");
  }

  private static String text(Document document, String selector) {
    var found = selector.isEmpty() ? null : document.selectFirst(selector);
    return found == null ? "" : found.text();
  }

  private static void drop(Document document, String selector) {
    if (!selector.isEmpty()) {
      document.select(selector).remove();
    }
  }

  private static boolean isBeside(Element element) {
    var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return !Set.of("html", "body", "main", "article").contains(element.normalName())
        && Arrays.stream(names.split("[^a-z]+")).anyMatch(BESIDE::contains)
        && !holdsMost(element);
  }

  /// A careless class name must not take the article with it.
  private static boolean holdsMost(Element element) {
    var document = element.ownerDocument();
    return document != null && 2 * prose(element) > prose(document.body());
  }

  private static Element body(Document document, String selector) {
    var chosen = selector.isEmpty() ? null : document.selectFirst(selector);
    if (chosen != null) {
      return chosen;
    }
    int all = prose(document.body());
    return document.select("[itemprop=articleBody], article, main, [role=main]").stream()
        .filter(element -> 2 * prose(element) > all)
        .min(Comparator.comparingInt(Page::prose))
        .orElse(document.body());
  }

  private static int prose(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static String lines(Element body) {
    var lines = new Lines();
    body.traverse(lines);
    return lines.out.toString();
  }

  /// Writes each block on a line of its own.
  private static final class Lines implements NodeVisitor {

    private final StringBuilder out = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode text -> add(text.getWholeText());
        case Element element when isLine(element) -> breakLine();
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && isLine(element)) {
        breakLine();
      }
    }

    private static boolean isLine(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    private void breakLine() {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }

    private void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (!isSpace) {
          out.append(c);
        } else if (!out.isEmpty() && out.charAt(out.length() - 1) > ' ') {
          out.append(' ');
        }
      }
    }
  }
}
