package org.entente.gateway.upstream;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Query parameters of a list; those that were not given are left out. */
public final class Query {

  private final Map<String, List<String>> parameters = new TreeMap<>();

  public Query with(String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, List.of(value.toString()));
    }
    return this;
  }

  /** The same parameter once for each value. */
  public Query withEach(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      parameters.put(name, values.stream().map(Object::toString).toList());
    }
    return this;
  }

  /** Behind a path; empty where there are none. */
  String written() {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .flatMap(p -> p.getValue().stream().map(v -> encoded(p.getKey()) + "=" + encoded(v)))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
