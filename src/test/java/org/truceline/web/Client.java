package org.truceline.web;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a running Truceline as a program outside does.
record Client(int port) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  HttpResponse<String> get(String path, String... headers) {
    var request = request(path, headers).GET().build();
    return send(request);
  }

  HttpResponse<String> post(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /// Sends many articles, one a line.
  HttpResponse<String> load(String lines) {
    return load(BodyPublishers.ofString(lines));
  }

  HttpResponse<String> load(BodyPublisher lines, String... headers) {
    return send(
        request("/api/v1/articles", headers)
            .header("Content-Type", "application/x-ndjson")
            .POST(lines)
            .build());
  }

  /// Whether a job has ended well; one that ended otherwise fails the test.
  boolean isDone(String job) {
    var state = json(job).get("state").asString();
    if (state.equals("failed") || state.equals("cancelled")) {
      throw new AssertionError(json(job).toString());
    }
    return state.equals("done");
  }

  /// Sends many articles, one a line, and waits until they are in the graph.
  ///
  /// @return what the job says of itself then
  JsonNode loaded(String lines) {
    var job = load(lines).headers().firstValue("Location").orElseThrow();
    await().atMost(Duration.ofMinutes(10)).until(() -> isDone(job));
    return json(job);
  }

  /// The answer to a GET that must succeed.
  JsonNode json(String path) {
    var response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  /// All items of a list, page by page.
  List<JsonNode> all(String path) {
    var items = new ArrayList<JsonNode>();
    var page = json(path);
    page.get("items").forEach(items::add);
    while (!page.get("next").isNull()) {
      page =
          json(path + (path.contains("?") ? "&" : "?") + "cursor=" + page.get("next").asString());
      page.get("items").forEach(items::add);
    }
    return items;
  }

  List<String> ids(String path) {
    return json(path).get("items").valueStream().map(item -> item.get("id").asString()).toList();
  }

  static JsonNode read(String json) {
    return JSON.readTree(json);
  }

  HttpRequest.Builder request(String path, String... headers) {
    var builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
