package org.truceline.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.truceline.export.Export;
import org.truceline.export.Format;

/// Writes what [ExportAdvice] prepared straight to the client.
final class ExportConverter implements HttpMessageConverter<Object> {

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return type == Exportable.class && mediaType != null && Formats.of(mediaType).isPresent();
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return Arrays.stream(Format.values())
        .map(format -> MediaType.parseMediaType(format.mediaType()))
        .toList();
  }

  @Override
  public Object read(Class<?> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("exports are not read", input);
  }

  @Override
  public void write(Object export, @Nullable MediaType type, HttpOutputMessage output)
      throws IOException {
    if (type != null) {
      Formats.of(type).ifPresent(format -> output.getHeaders().setContentType(contentType(format)));
    }
    ((Export) export).writeTo(output.getBody());
  }

  /// Only text needs to say its encoding; the others are UTF-8 by what they are.
  static MediaType contentType(Format format) {
    var type = MediaType.parseMediaType(format.mediaType());
    return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }
}
