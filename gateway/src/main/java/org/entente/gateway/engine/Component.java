package org.entente.gateway.engine;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A component of a record, read as fast as code that names it. */
final class Component implements ObjectModel.Source {

  private final Function<Object, @Nullable Object> accessor;

  Component(Class<?> node, String method) {
    this.accessor = accessor(node, method);
  }

  @Nullable Object of(Object node) {
    return accessor.apply(node);
  }

  @SuppressWarnings("unchecked") // that is what the factory makes
  private static Function<Object, @Nullable Object> accessor(Class<?> node, String method) {
    try {
      var lookup = MethodHandles.lookup();
      var handle = lookup.unreflect(node.getMethod(method));
      var boxed = handle.type().wrap();
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  MethodType.methodType(boxed.returnType(), node))
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("There is no %s of %s".formatted(method, node), e);
    }
  }
}
