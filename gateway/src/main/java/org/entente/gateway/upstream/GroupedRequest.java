package org.entente.gateway.upstream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of things that belong to other things. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupedRequest(
    String by, @Nullable Set<String> fields, @Nullable Boolean totals, List<Key> keys) {

  /** One list. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Key(String key, Map<String, Object> filter, int first, @Nullable String after) {}
}
