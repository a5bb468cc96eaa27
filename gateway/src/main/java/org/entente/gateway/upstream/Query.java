package org.entente.gateway.upstream;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Query parameters of a list; those that were not given are left out. */
public final class Query {

  private final Map<String, String> parameters = new TreeMap<>();

  public Query with(String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, value.toString());
    }
    return this;
  }

  /** Behind a path; empty where there are none. */
  String written() {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
