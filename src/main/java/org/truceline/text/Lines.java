package org.truceline.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Writes each block element on a line of its own, with runs of white space as one space.
final class Lines implements NodeFilter {

  private final Set<Element> leftOut;
  private final StringBuilder out = new StringBuilder();

  private Lines(Set<Element> leftOut) {
    this.leftOut = leftOut;
  }

  static String of(Element root, Set<Element> leftOut) {
    var lines = new Lines(leftOut);
    root.filter(lines);
    return lines.out.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (leftOut.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      breakAround(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakAround(element);
    }
    return FilterResult.CONTINUE;
  }

  private void breakAround(Element element) {
    boolean isLine = element.isBlock() || element.normalName().equals("br");
    if (isLine && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
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
