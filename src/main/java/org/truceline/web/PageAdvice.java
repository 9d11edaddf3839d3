package org.truceline.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.truceline.query.Continued;

/// Makes the end of a page a cursor, and says in a `Link` header where the next one is.
@RestControllerAdvice
@Order(1)
final class PageAdvice implements ResponseBodyAdvice<Object> {

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return Continued.class.isAssignableFrom(method.getParameterType())
        || method.getParameterType() == Exportable.class;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter method,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (!(body instanceof Continued<?> page) || page.next() == null) {
      return body;
    }
    var servletRequest = ((ServletServerHttpRequest) request).getServletRequest();
    var cursor = CursorScope.of(servletRequest).seal(page.next());
    response
        .getHeaders()
        .add(
            HttpHeaders.LINK,
            "<%s?%s>; rel=\"next\""
                .formatted(
                    servletRequest.getRequestURI(),
                    withCursor(servletRequest.getQueryString(), cursor)));
    return page.withNext(cursor);
  }

  static String withCursor(@Nullable String query, String cursor) {
    return Stream.concat(
            Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("cursor=")),
            Stream.of("cursor=" + cursor))
        .collect(Collectors.joining("&"));
  }
}
