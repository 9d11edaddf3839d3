package org.truceline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.truceline.GeneratedArticles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends generated articles, one after the other as they are made, and asks how far they are.
final class LoadClient {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Map<String, LexiconCast> casts = LexiconCast.casts();
  private final int port;

  LoadClient(int port) {
    this.port = port;
  }

  boolean isUp() {
    return get("/actuator/health").statusCode() == 200;
  }

  /// Where the job is.
  String send(int articles) {
    var answer =
        send(
            request("/api/v1/articles")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArrays(() -> lines(articles)))
                .build());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private Iterator<byte[]> lines(int articles) {
    return IntStream.range(0, articles).mapToObj(this::line).iterator();
  }

  private byte[] line(int number) {
    return (GeneratedArticles.line(number, casts) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path).body());
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest request) {
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
