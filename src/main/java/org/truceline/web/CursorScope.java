package org.truceline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The list that a cursor belongs to: a path with its filters. A cursor holds where a page ended
/// and a checksum of that and of its list, so that one that was changed, or that another list gave
/// out, is found out rather than followed to the wrong place.
record CursorScope(String list) {

  private static final int CHECKSUM = 6;
  private static final Set<String> FREE = Set.of("cursor", "limit", "format");

  static CursorScope of(HttpServletRequest request) {
    var filters = new TreeMap<>(request.getParameterMap());
    filters.keySet().removeAll(FREE);
    return new CursorScope(
        filters.entrySet().stream()
            .map(filter -> filter.getKey() + "=" + sorted(filter.getValue()))
            .collect(Collectors.joining("&", request.getRequestURI() + "?", "")));
  }

  private static String sorted(String[] values) {
    return Arrays.stream(values).sorted().toList().toString();
  }

  String seal(String key) {
    var bytes = key.getBytes(StandardCharsets.UTF_8);
    var sealed = ByteBuffer.allocate(CHECKSUM + bytes.length).put(checksum(bytes)).put(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
  }

  String open(String cursor) {
    try {
      var sealed = Base64.getUrlDecoder().decode(cursor);
      if (sealed.length > CHECKSUM) {
        var bytes = Arrays.copyOfRange(sealed, CHECKSUM, sealed.length);
        var key = new String(bytes, StandardCharsets.UTF_8);
        if (seal(key).equals(cursor)) {
          return key;
        }
      }
    } catch (IllegalArgumentException e) {
      // told below, as any other wrong cursor
    }
    throw BadRequest.value("cursor", cursor, "is none that this list, with these filters, gave");
  }

  private byte[] checksum(byte[] key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(list.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return Arrays.copyOf(digest.digest(key), CHECKSUM);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
