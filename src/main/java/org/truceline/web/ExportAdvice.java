package org.truceline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.truceline.export.Format;

/// Works out what an [Exportable] answers in the form that was agreed on. What is wrong with the
/// question shows here, before anything is written.
@RestControllerAdvice
@Order(0)
final class ExportAdvice implements ResponseBodyAdvice<Object> {

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return method.getParameterType() == Exportable.class;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter method,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (!(body instanceof Exportable<?> answer)) {
      return body;
    }
    var format = Formats.of(type).orElse(null);
    return format == null
        ? answer.json().get()
        : export(answer, format, (ServletServerHttpRequest) request, response);
  }

  /// An export has no entity tag, since for that all of it would have to be held back.
  private static @Nullable Object export(
      Exportable<?> answer,
      Format format,
      ServletServerHttpRequest request,
      ServerHttpResponse response) {
    var export = answer.whole().apply(format, Headings.of(request));
    ShallowEtagHeaderFilter.disableContentCaching(request.getServletRequest());
    response.getHeaders().setContentDisposition(disposition(format, request));
    if (!request.getMethod().equals(HttpMethod.HEAD)) {
      return export;
    }
    response.getHeaders().setContentType(ExportConverter.contentType(format));
    flush(response);
    return null;
  }

  private static void flush(ServerHttpResponse response) {
    try {
      response.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContentDisposition disposition(Format format, ServletServerHttpRequest request) {
    var file = fileName(request.getServletRequest().getRequestURI()) + "." + format.ending();
    return (format.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment())
        .filename(file)
        .build();
  }

  /// `/api/v1/zones/zone:idlib/timeline` as `zone-idlib`.
  static String fileName(String path) {
    var parts = path.substring(Api.PATH.length() + 1).split("/", -1);
    return Arrays.stream(parts)
        .skip(parts.length > 1 ? 1 : 0)
        .filter(part -> !part.equals("timeline"))
        .map(part ->
            URLDecoder.decode(part, StandardCharsets.UTF_8).replaceAll("[^A-Za-z0-9.-]+", "-"))
        .collect(Collectors.joining("-"));
  }
}
