package org.truceline.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// How many characters stand in paragraphs inside each element, counted in one walk.
final class Prose implements NodeFilter {

  private final Set<Element> leftOut;
  private final Map<Element, Integer> lengths = new HashMap<>();
  private final Deque<int[]> open = new ArrayDeque<>();
  private int paragraphs;

  private Prose(Set<Element> leftOut) {
    this.leftOut = leftOut;
  }

  static Prose in(Element root, Set<Element> leftOut) {
    var prose = new Prose(leftOut);
    root.filter(prose);
    return prose;
  }

  int of(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (leftOut.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      paragraphs += isParagraph(element) ? 1 : 0;
      open.push(new int[1]);
    } else if (node instanceof TextNode text && paragraphs > 0 && !open.isEmpty()) {
      open.element()[0] += text.getWholeText().strip().length();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      int length = open.pop()[0];
      lengths.put(element, length);
      paragraphs -= isParagraph(element) ? 1 : 0;
      if (!open.isEmpty()) {
        open.element()[0] += length;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p");
  }
}
