package org.entente.gateway.upstream;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
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

  public Map<String, String> parameters() {
    return Collections.unmodifiableMap(parameters);
  }
}
