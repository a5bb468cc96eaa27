package org.entente.gateway.engine;

import com.fasterxml.jackson.databind.JavaType;
import graphql.schema.GraphQLObjectType;
import io.smallrye.graphql.api.Context;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.wire.WireJson;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** A method of a class of the graph that answers a field. */
final class Link implements ObjectModel.Source {

  private final MethodHandle method;
  private final List<Given> parameters;

  /** What a parameter is given. */
  private sealed interface Given {

    /** The thing whose field it is. */
    record Parent() implements Given {}

    /** The field that is being answered. */
    record Asked() implements Given {}

    /** An argument of the field. */
    record Argument(String name, JavaType type) implements Given {}
  }

  private Link(MethodHandle method, List<Given> parameters) {
    this.method = method;
    this.parameters = parameters;
  }

  /**
   * @param name of the method, whose first parameter is the source if there is one
   */
  static Link of(Object bean, Class<?> graph, String name, GraphQLObjectType type, String field) {
    var found =
        Arrays.stream(graph.getMethods())
            .filter(method -> method.getName().equals(name) && !method.isBridge())
            .filter(method -> isOf(method, type))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          "%d methods answer %s.%s in %s".formatted(found.size(), type.getName(), field, graph));
    }
    try {
      var handle = MethodHandles.lookup().unreflect(found.getFirst()).bindTo(bean);
      var spread =
          handle
              .asSpreader(Object[].class, handle.type().parameterCount())
              .asType(MethodType.methodType(Object.class, Object[].class));
      return new Link(
          spread, Arrays.stream(found.getFirst().getParameters()).map(Link::given).toList());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOf(Method method, GraphQLObjectType type) {
    var source =
        Arrays.stream(method.getParameters())
            .filter(p -> p.isAnnotationPresent(Source.class))
            .findFirst();
    return source.isEmpty() || named(source.get().getType()).equals(type.getName());
  }

  private static String named(Class<?> node) {
    var type = node.getAnnotation(org.eclipse.microprofile.graphql.Type.class);
    return type == null || type.value().isEmpty() ? node.getSimpleName() : type.value();
  }

  private static Given given(Parameter parameter) {
    if (parameter.isAnnotationPresent(Source.class)) {
      return new Given.Parent();
    }
    if (parameter.getType() == Context.class) {
      return new Given.Asked();
    }
    var name = parameter.getAnnotation(Name.class);
    return new Given.Argument(
        name == null ? parameter.getName() : name.value(),
        WireJson.MAPPER.constructType(parameter.getParameterizedType()));
  }

  /**
   * The arguments of one field of one request, in the place of each parameter; those that every
   * thing brings itself are left open.
   *
   * @param values as the schema coerced them
   * @throws InvalidRequest when one cannot be what the method takes
   */
  @Nullable Object[] prepare(AskedField asked, Map<String, Object> values) {
    var prepared = new @Nullable Object[parameters.size()];
    for (int i = 0; i < prepared.length; i++) {
      prepared[i] =
          switch (parameters.get(i)) {
            case Given.Parent() -> null;
            case Given.Asked() -> asked;
            case Given.Argument(String name, JavaType type) ->
                converted(name, type, values.get(name));
          };
    }
    return prepared;
  }

  private static @Nullable Object converted(String name, JavaType type, @Nullable Object value) {
    if (value == null || (type.isConcrete() && type.getRawClass() == value.getClass())) {
      return value;
    }
    try {
      return WireJson.MAPPER.convertValue(value, type);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequest(name, "Cannot be %s.".formatted(value));
    }
  }

  /** The answer, or the promise of one. */
  @Nullable Object call(@Nullable Object parent, @Nullable Object[] prepared) throws Throwable {
    var all = prepared.clone();
    for (int i = 0; i < all.length; i++) {
      if (parameters.get(i) instanceof Given.Parent) {
        all[i] = parent;
      }
    }
    return method.invokeExact(all);
  }
}
