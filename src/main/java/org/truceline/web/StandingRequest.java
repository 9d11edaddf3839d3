package org.truceline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// A request as if it had been made for those who stand for others.
final class StandingRequest extends HttpServletRequestWrapper {

  private final String path;
  private final Map<String, String[]> parameters;

  StandingRequest(HttpServletRequest request, String path, Map<String, String[]> parameters) {
    super(request);
    this.path = path;
    this.parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  String location() {
    var query = getQueryString();
    return query == null ? path : path + "?" + query;
  }

  @Override
  public String getRequestURI() {
    return path;
  }

  @Override
  public StringBuffer getRequestURL() {
    var whole = super.getRequestURL();
    return whole.replace(whole.length() - super.getRequestURI().length(), whole.length(), path);
  }

  @Override
  public String getServletPath() {
    return UriUtils.decode(path, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable String getQueryString() {
    return parameters.isEmpty()
        ? null
        : parameters.entrySet().stream()
            .flatMap(parameter ->
                Arrays.stream(parameter.getValue())
                    .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return parameters.get(name);
  }
}
