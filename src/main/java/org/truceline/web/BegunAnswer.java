package org.truceline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Breaks off an answer that fails when a part of it is out already: told otherwise, by a problem
/// at its end or by that end alone, the part would pass for the whole. Tomcat closes the connection
/// of a request whose failure reaches it.
@Component
final class BegunAnswer implements HandlerExceptionResolver, Ordered {

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception e) {
    if (!response.isCommitted()) {
      return null;
    }
    if (isByClient(e)) {
      return new ModelAndView();
    }
    throw new BrokenOff(e);
  }

  private static boolean isByClient(@Nullable Throwable e) {
    return e != null && (e instanceof ClientAbortException || isByClient(e.getCause()));
  }

  private static final class BrokenOff extends RuntimeException {

    BrokenOff(Exception cause) {
      super("an answer was broken off", cause);
    }
  }
}
