package org.truceline.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.query.Neighbourhood.Edge;
import org.truceline.query.Neighbourhood.Node;

/// A part of the graph as GraphML, with typed keys.
final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String SCHEMA = "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";
  private static final String UNDIRECTED = "dealt_with";

  private final Xml xml;

  private GraphMl(Xml xml) {
    this.xml = xml;
  }

  static Export of(List<Node> nodes, List<Edge> edges, boolean truncated) {
    return out -> {
      var graph = new GraphMl(Xml.to(out));
      graph.begin(truncated);
      for (var node : nodes) {
        graph.add(node);
      }
      for (var edge : edges) {
        graph.add(edge);
      }
      graph.xml.close().end();
      out.flush();
    };
  }

  private void begin(boolean truncated) throws IOException {
    xml.root(
        "graphml",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " " + SCHEMA);
    key("graph", "truncated", "boolean");
    for (var name : List.of("label", "name", "type", "start", "factuality")) {
      key("node", name, "string");
    }
    for (var name : List.of("type", "role", "timeline")) {
      key("edge", name, "string");
    }
    for (var name : List.of("events", "cooperative", "conflictual")) {
      key("edge", name, "long");
    }
    xml.open("graph", "edgedefault", "directed");
    data("graph", "truncated", truncated);
  }

  private void key(String domain, String name, String type) throws IOException {
    xml.empty(
        "key", "id", domain + "-" + name, "for", domain, "attr.name", name, "attr.type", type);
  }

  private void add(Node node) throws IOException {
    xml.open("node", "id", node.id());
    data("node", "label", node.label());
    data("node", "name", node.name());
    data("node", "type", node.type());
    data("node", "start", node.start());
    data("node", "factuality", node.factuality());
    xml.close();
  }

  private void add(Edge edge) throws IOException {
    var directed = String.valueOf(!edge.type().equals(UNDIRECTED));
    xml.open("edge", "source", edge.from(), "target", edge.to(), "directed", directed);
    data("edge", "type", edge.type());
    data("edge", "role", edge.role());
    data("edge", "timeline", edge.timeline());
    data("edge", "events", edge.events());
    data("edge", "cooperative", edge.cooperative());
    data("edge", "conflictual", edge.conflictual());
    xml.close();
  }

  private void data(String domain, String name, @Nullable Object value) throws IOException {
    if (value != null) {
      xml.text("data", value.toString(), "key", domain + "-" + name);
    }
  }
}
