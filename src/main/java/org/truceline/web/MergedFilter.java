package org.truceline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import org.truceline.query.MergedIds;

/// Who asks for what people merged into another is answered with that other: an id that was given
/// out stays good. `Content-Location` says whose answer it is.
@Component
final class MergedFilter extends OncePerRequestFilter {

  private static final Pattern ID = Pattern.compile("(actor|place|zone|agreement):.+");

  private final MergedIds merged;

  MergedFilter(MergedIds merged) {
    this.merged = merged;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var path = path(request.getRequestURI());
    var parameters = new TreeMap<String, String[]>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values(values)));
    if (path.equals(request.getRequestURI()) && areSame(parameters, request.getParameterMap())) {
      chain.doFilter(request, response);
    } else {
      var standing = new StandingRequest(request, path, parameters);
      response.setHeader(HttpHeaders.CONTENT_LOCATION, standing.location());
      chain.doFilter(standing, response);
    }
  }

  private String path(String path) {
    return path.indexOf(':') < 0 && path.indexOf('%') < 0
        ? path
        : Arrays.stream(path.split("/", -1)).map(this::segment).collect(Collectors.joining("/"));
  }

  private String segment(String segment) {
    try {
      var id = UriUtils.decode(segment, StandardCharsets.UTF_8);
      var standing = standing(id);
      return standing.equals(id)
          ? segment
          : UriUtils.encodePathSegment(standing, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }

  private String[] values(String[] values) {
    return Arrays.stream(values).map(this::standing).distinct().toArray(String[]::new);
  }

  private String standing(String id) {
    return ID.matcher(id).matches() ? merged.standing(id) : id;
  }

  private static boolean areSame(Map<String, String[]> some, Map<String, String[]> others) {
    return some.entrySet().stream()
        .allMatch(entry -> {
          var before = others.get(entry.getKey());
          return before != null
              && Arrays.stream(before).distinct().toList().equals(Arrays.asList(entry.getValue()));
        });
  }
}
