package org.entente.store.read;

import java.util.Arrays;
import java.util.List;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * How many there are of a list, and how they are spread over what they can be narrowed by.
 *
 * @param total how many were counted
 * @param complete false where only the newest that match were counted
 * @param facets in the order in which they were asked for
 */
public record Facets(long total, boolean complete, List<Facet> facets) {

  /** How many values of one facet are told, the most frequent first. */
  public static final int MOST_VALUES = 100;

  /**
   * One thing that a list can be narrowed by. What has no value of it is in no value's count.
   *
   * @param by as it was asked for
   * @param values the most frequent first
   * @param more whether there are others
   */
  public record Facet(String by, List<Value> values, boolean more) {

    /**
     * @param values up to one more than are told
     */
    public static Facet of(String by, List<Value> values) {
      var more = values.size() > MOST_VALUES;
      return new Facet(by, more ? values.subList(0, MOST_VALUES) : values, more);
    }
  }

  /**
   * One value.
   *
   * @param value as the filter of the list takes it
   * @param label what people call it, where it is an id
   */
  public record Value(String value, @Nullable String label, long count) {}

  /**
   * What counts are asked for by, without the same twice.
   *
   * @param <E> what a list can be counted by
   */
  public static <E extends Enum<E>> List<E> by(Class<E> type, @Nullable List<String> names) {
    if (names == null) {
      return List.of();
    }
    var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (!known.containsAll(names)) {
      throw new InvalidRequest("by", "Must be of %s.".formatted(String.join(", ", known)));
    }
    return names.stream().distinct().map(name -> Enum.valueOf(type, name)).toList();
  }
}
