package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Says who is who and takes it back over HTTP, and waits until that has come through.
record Deciding(Client client) {

  private static final String MERGES = "/api/v1/merges";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  HttpResponse<String> post(String path, String from, String into) {
    var body = JsonMapper.shared().createObjectNode();
    body.put("from", from).put("into", into).put("by", "us").put("reason", "the same");
    return client.post(path, body.toString());
  }

  HttpResponse<String> delete(String path) {
    return client.send(client.request(path).DELETE().build());
  }

  /// Gives the id of the decision.
  String merge(String from, String into) {
    var posted = post(MERGES, from, into);
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
    var location = posted.headers().firstValue("Location").orElseThrow();
    await()
        .atMost(PATIENCE)
        .until(() -> client.json(location).get("state").asString().equals("applied"));
    return location.substring(location.lastIndexOf('/') + 1);
  }

  JsonNode undo(String merge) {
    var path = MERGES + "/" + merge;
    assertThat(delete(path + "?by=them&reason=not%20so").statusCode()).isEqualTo(200);
    await()
        .atMost(PATIENCE)
        .until(() -> !client.json(path).get("state").asString().equals("undoing"));
    return client.json(path);
  }
}
