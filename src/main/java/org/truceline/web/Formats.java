package org.truceline.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.truceline.export.Format;
import org.truceline.model.Codes;

/// The form of an answer, as `format` names it: this goes before what `Accept` says.
final class Formats implements ContentNegotiationStrategy {

  static final String PARAMETER = "format";
  static final String JSON = "json";

  @Override
  public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
    var code = asked(request);
    return code == null
        ? MEDIA_TYPE_ALL_LIST
        : mediaType(code).map(List::of).orElse(MEDIA_TYPE_ALL_LIST);
  }

  /// What an operation of the API is asked for by name.
  static @Nullable String asked(WebRequest request) {
    var path = ((ServletWebRequest) request).getRequest().getRequestURI();
    return path.startsWith(Api.PATH + "/") ? request.getParameter(PARAMETER) : null;
  }

  private static Optional<MediaType> mediaType(String code) {
    return code.equals(JSON)
        ? Optional.of(MediaType.APPLICATION_JSON)
        : Format.of(code).map(format -> MediaType.parseMediaType(format.mediaType()));
  }

  /// The format that a media type is of, if it is not JSON.
  static Optional<Format> of(MediaType type) {
    return Format.ofMediaType(type.getType() + "/" + type.getSubtype());
  }

  /// The names of those that an operation can give.
  static List<String> codes(Collection<MediaType> types) {
    return types.stream()
        .flatMap(type ->
            type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                ? Stream.of(JSON)
                : of(type).map(Codes::of).stream())
        .distinct()
        .toList();
  }

  static BadRequest refusal(String code, Collection<MediaType> types) {
    var codes = codes(types);
    return BadRequest.value(
        PARAMETER, code, codes.size() > 1 ? "is none of " + codes : "is not json");
  }
}
