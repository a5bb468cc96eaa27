package org.entente.platform.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** How many of a list, and from where. */
public final class PageRequest {

  public static final int DEFAULT = 20;
  public static final int MAX = 200;

  private final long listAndFilter;
  private final int first;
  private final @Nullable List<String> afterKey;

  private PageRequest(long listAndFilter, int first, @Nullable List<String> afterKey) {
    this.listAndFilter = listAndFilter;
    this.first = first;
    this.afterKey = afterKey;
  }

  /**
   * @param list a name for the list, different from those of all other lists
   * @param filter what narrows the list; two filters are the same if their {@code toString} is, as
   *     with records
   * @param first 1 to {@value #MAX}; {@value #DEFAULT} when absent
   * @param after the {@code endCursor} of the page before; absent for the first
   * @throws InvalidRequest when {@code first} is out of bounds
   * @throws MalformedCursor when {@code after} was not given out by us
   * @throws CursorMismatch when it was given out for another list or filter
   */
  public static PageRequest of(
      String list, Object filter, @Nullable Integer first, @Nullable String after) {
    if (first != null && (first < 1 || first > MAX)) {
      throw new InvalidRequest("first", "Must be from 1 to %d.".formatted(MAX));
    }
    var hash = Cursor.hashOf(list, filter);
    var size = first == null ? DEFAULT : first;
    if (after == null || after.isEmpty()) {
      return new PageRequest(hash, size, null);
    }
    var cursor = Cursor.decode(after);
    if (cursor.listAndFilter() != hash) {
      throw new CursorMismatch();
    }
    return new PageRequest(hash, size, cursor.key());
  }

  public int first() {
    return first;
  }

  /** How many rows to read: one more than asked, which tells whether there is a next page. */
  public int limit() {
    return first + 1;
  }

  public boolean isFirst() {
    return afterKey == null;
  }

  /** The sort key of the last row seen; empty on the first page. */
  public List<String> afterKey() {
    return afterKey == null ? List.of() : afterKey;
  }

  /** The id that ends the sort key of the last row seen; empty on the first page. */
  public Optional<UUID> afterId() {
    if (afterKey == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(afterKey.getLast()));
    } catch (IllegalArgumentException e) {
      throw new MalformedCursor();
    }
  }

  /**
   * The sort key of the last row seen where it is made of numbers, {@code count} of them; empty on
   * the first page.
   */
  public List<Long> afterNumbers(int count) {
    try {
      var numbers = afterKey().stream().map(Long::valueOf).toList();
      if (isFirst() || numbers.size() == count) {
        return numbers;
      }
    } catch (NumberFormatException e) {
      throw new MalformedCursor();
    }
    throw new MalformedCursor();
  }

  /**
   * The number that begins the sort key of the last row seen, where that is a number and an id;
   * empty on the first page.
   */
  public OptionalLong afterNumber() {
    if (afterKey == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(afterKey.getFirst()));
    } catch (NumberFormatException e) {
      throw new MalformedCursor();
    }
  }

  /**
   * The decimal that begins the sort key of the last row seen, where that is a decimal and an id;
   * empty on the first page.
   */
  public Optional<BigDecimal> afterDecimal() {
    if (afterKey == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(afterKey.getFirst()));
    } catch (NumberFormatException e) {
      throw new MalformedCursor();
    }
  }

  String cursorAt(List<String> key) {
    return new Cursor(listAndFilter, key).encode();
  }
}
