package org.entente.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * A slice of a longer list, and the way to the next one.
 *
 * @param pageInfo its {@code endCursor} is opaque and good for this list and these filters only;
 *     hand it back as {@code after} to read on
 */
public record Page<T>(List<T> items, PageInfo pageInfo) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of the rows that were read.
   *
   * @param rows up to {@link PageRequest#limit()} of them: one more than asked tells that there is
   *     a next page
   * @param key what the list is ordered by, as strings, the id last
   */
  public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, List<String>> key) {
    var more = rows.size() > request.first();
    var items = more ? rows.subList(0, request.first()) : rows;
    var end = items.isEmpty() ? null : request.cursorAt(key.apply(items.getLast()));
    return new Page<>(items, new PageInfo(end, more));
  }

  public <R> Page<R> map(Function<? super T, ? extends R> each) {
    return new Page<>(items.stream().<R>map(each).toList(), pageInfo);
  }
}
