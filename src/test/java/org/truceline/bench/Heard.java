package org.truceline.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement that was given to a driver.
record Heard(String text, Map<String, Object> parameters) {

  @SuppressWarnings("unchecked") // the driver takes nothing else
  static Heard of(@Nullable Object[] arguments) {
    var parameters = arguments.length > 1 ? (Map<String, Object>) arguments[1] : null;
    return new Heard(
        String.valueOf(arguments[0]), parameters == null ? Map.of() : new HashMap<>(parameters));
  }

  /// What a part of a driver does instead of what it would do.
  interface Part {
    @Nullable Object call(String method, @Nullable Object[] arguments) throws Throwable;
  }

  static <T> T part(Class<T> type, Part part) {
    InvocationHandler handler =
        (_, method, given) -> part.call(method.getName(), given == null ? new Object[0] : given);
    return type.cast(
        Proxy.newProxyInstance(Heard.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /// A part of a driver that does all as before, save what an interceptor takes over.
  static <T> T around(Class<T> type, T part, Interceptor interceptor) {
    InvocationHandler handler =
        (_, method, given) ->
            interceptor.call(
                method.getName(),
                given == null ? new Object[0] : given,
                arguments -> invoke(method, part, arguments));
    return type.cast(
        Proxy.newProxyInstance(Heard.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  interface Interceptor {
    @Nullable Object call(String method, @Nullable Object[] arguments, Original original)
        throws Throwable;
  }

  interface Original {
    @Nullable Object call(@Nullable Object[] arguments) throws Throwable;
  }

  private static @Nullable Object invoke(Method method, Object on, @Nullable Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
