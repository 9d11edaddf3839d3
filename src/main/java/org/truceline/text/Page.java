package org.truceline.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Table.Row;

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

  private static final List<Row> SITES =
      Table.read("lexicon/sites.tsv", "host", "title", "body", "drop");

  static Page of(String html, @Nullable String url) {
    var document = Jsoup.parse(html, url == null ? "" : url);
    var site = site(url);
    var title = title(document, cell(site, "title"));
    var leftOut = leftOut(document, cell(site, "drop"));
    var body = body(document, cell(site, "body"), leftOut);
    return new Page(title, Lines.of(body, leftOut));
  }

  private static @Nullable Row site(@Nullable String url) {
    var address = url == null ? "" : url.toLowerCase(Locale.ROOT);
    return SITES.stream().filter(row -> isAt(address, row.cell("host"))).findFirst().orElse(null);
  }

  private static String cell(@Nullable Row site, String column) {
    return site == null ? "" : site.cell(column);
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

  private static Set<Element> leftOut(Document document, String ofSite) {
    var leftOut = new HashSet<Element>(document.select(FURNITURE));
    if (!ofSite.isEmpty()) {
      leftOut.addAll(document.select(ofSite));
    }
    var prose = Prose.in(document.body(), leftOut);
    int all = prose.of(document.body());
    document.select("[class], [id]").stream()
        .filter(Page::isBeside)
        // a careless class name must not take the article with it
        .filter(element -> 2 * prose.of(element) <= all)
        .forEach(leftOut::add);
    return leftOut;
  }

  private static boolean isBeside(Element element) {
    var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return !Set.of("html", "body", "main", "article").contains(element.normalName())
        && Arrays.stream(names.split("[^a-z]+")).anyMatch(BESIDE::contains);
  }

  private static Element body(Document document, String ofSite, Set<Element> leftOut) {
    var chosen = ofSite.isEmpty() ? null : document.selectFirst(ofSite);
    if (chosen != null) {
      return chosen;
    }
    var prose = Prose.in(document.body(), leftOut);
    int all = prose.of(document.body());
    return document.select("[itemprop=articleBody], article, main, [role=main]").stream()
        .filter(element -> 2 * prose.of(element) > all)
        .min(Comparator.comparingInt(prose::of))
        .orElseGet(() -> densest(document, prose));
  }

  /// The innermost block that holds nearly all paragraphs: what stands around it are menus.
  private static Element densest(Document document, Prose prose) {
    int all = prose.of(document.body());
    return document.select("div, section, td").stream()
        .filter(element -> all > 0 && 5L * prose.of(element) >= 4L * all)
        .reduce((outer, inner) -> prose.of(inner) <= prose.of(outer) ? inner : outer)
        .orElse(document.body());
  }
}
