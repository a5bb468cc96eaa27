package org.entente.store.read;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Asks for many things by id.
 *
 * @param ids at most 5,000, in the order the answer is wanted in
 * @param fields what is wanted of each; what is always given when absent
 */
public record BatchRequest(List<String> ids, @Nullable Set<String> fields) {

  public static final int MOST = 5000;

  @SuppressWarnings({"ConstantValue", "NullAway"}) // JSON may leave out what Java demands
  public BatchRequest {
    if (ids == null || ids.stream().anyMatch(Objects::isNull)) {
      throw new InvalidRequest("ids", "Must be a list of ids.");
    }
    if (ids.size() > MOST) {
      throw new InvalidRequest("ids", "Must be at most %d.".formatted(MOST));
    }
    ids = List.copyOf(ids);
  }

  public boolean wants(String field) {
    return fields != null && fields.contains(field);
  }
}
