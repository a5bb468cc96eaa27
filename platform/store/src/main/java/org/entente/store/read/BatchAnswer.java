package org.entente.store.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for by id.
 *
 * @param items in the order of the ids; null where there is none, or none that the caller may see
 */
public record BatchAnswer<T>(List<@Nullable T> items) {

  /** Puts what was found in the order of the ids. */
  public static <T> BatchAnswer<T> inOrder(List<String> ids, Map<String, T> found) {
    return new BatchAnswer<>(ids.stream().<@Nullable T>map(found::get).toList());
  }

  /** The same, for things that tell their ids. */
  public static <T> BatchAnswer<T> inOrder(
      List<String> ids, List<T> found, Function<T, String> id) {
    var byId = new HashMap<String, T>();
    found.forEach(t -> byId.put(id.apply(t), t));
    return inOrder(ids, byId);
  }
}
