package org.truceline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses parameters that an operation does not know. It knows those that its documentation names,
/// so that neither can have one that the other lacks, and `format`.
final class KnownParameters implements HandlerInterceptor {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      var names = known.computeIfAbsent(method.getMethod(), KnownParameters::documented);
      for (var sent : request.getParameterMap().entrySet()) {
        if (!names.contains(sent.getKey())) {
          throw new BadRequest(
              sent.getKey(),
              "unknown parameter (with the value '%s'); known are %s"
                  .formatted(String.join("', '", sent.getValue()), names));
        }
      }
      checkFormat(request, method.getMethod());
    }
    return true;
  }

  /// One that is known but not of this operation never comes here: nothing is mapped to it.
  private static void checkFormat(HttpServletRequest request, Method method) {
    var format = request.getParameter(Formats.PARAMETER);
    if (format != null) {
      var types = producible(method);
      if (!Formats.codes(types).contains(format)) {
        throw Formats.refusal(format, types);
      }
    }
  }

  private static List<MediaType> producible(Method method) {
    var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    return mapping == null || mapping.produces().length == 0
        ? List.of(MediaType.APPLICATION_JSON)
        : MediaType.parseMediaTypes(List.of(mapping.produces()));
  }

  static Set<String> documented(Method method) {
    var listed =
        AnnotatedElementUtils.findAllMergedAnnotations(method, Parameters.class).stream()
            .flatMap(parameters -> Arrays.stream(parameters.value()));
    var single = AnnotatedElementUtils.findAllMergedAnnotations(method, Parameter.class).stream();
    var names = new TreeSet<String>(Set.of(Formats.PARAMETER));
    Stream.concat(listed, single)
        .filter(parameter -> parameter.in() == ParameterIn.QUERY)
        .map(Parameter::name)
        .forEach(names::add);
    return names;
  }
}
