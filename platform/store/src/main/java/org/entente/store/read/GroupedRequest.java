package org.entente.store.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page for each of many keys at once.
 *
 * @param by what the keys are, such as {@code article}
 * @param keys at most 500
 * @param totals whether to count how many there are behind each key
 */
public record GroupedRequest(
    String by, @Nullable Set<String> fields, List<Key> keys, @Nullable Boolean totals) {

  public static final int MOST = 500;

  /** How many items all keys together may ask for, where a list does not set its own bound. */
  public static final int MOST_ITEMS = 10_000;

  /** One page: of which key, narrowed by what, how long, from where. */
  public record Key(
      String key,
      @Nullable Map<String, Object> filter,
      @Nullable String sort,
      @Nullable Integer first,
      @Nullable String after) {

    @SuppressWarnings({"ConstantValue", "NullAway"}) // JSON may leave out what Java demands
    public Key {
      if (key == null) {
        throw new InvalidRequest("key", "Must be given.");
      }
    }
  }

  @SuppressWarnings({"ConstantValue", "NullAway"})
  public GroupedRequest {
    if (by == null) {
      throw new InvalidRequest("by", "Must say what the keys are.");
    }
    if (keys == null || keys.stream().anyMatch(Objects::isNull)) {
      throw new InvalidRequest("keys", "Must be a list of keys.");
    }
    if (keys.size() > MOST) {
      throw new InvalidRequest("keys", "Must be at most %d.".formatted(MOST));
    }
    keys = List.copyOf(keys);
  }

  public boolean wantsTotals() {
    return Boolean.TRUE.equals(totals);
  }

  /** Refuses to count where a list is not counted. */
  public void mustNotWantTotals() {
    if (wantsTotals()) {
      throw new InvalidRequest("totals", "Is not offered here; leave it out.");
    }
  }

  /**
   * What is answered to it.
   *
   * @param pages in the order of the keys
   */
  public <R, V> GroupedAnswer<V> answered(List<Page<R>> pages, Function<R, V> shown) {
    var groups = new ArrayList<GroupedAnswer.Group<V>>();
    for (int i = 0; i < pages.size(); i++) {
      groups.add(GroupedAnswer.Group.of(keys.get(i).key(), pages.get(i).map(shown)));
    }
    return new GroupedAnswer<>(groups);
  }

  public boolean wants(String field) {
    return fields != null && fields.contains(field);
  }

  /** Refuses what this list cannot be grouped by. */
  public void mustBeBy(String... possible) {
    if (!List.of(possible).contains(by)) {
      throw new InvalidRequest("by", "Must be one of %s.".formatted(String.join(", ", possible)));
    }
  }

  /**
   * Notes under {@code keys[index].filter} and {@code keys[index].sort} that a key has one, where a
   * list has neither. An empty filter is none.
   *
   * @param order what the one order is, a sentence for whoever asks for another
   */
  public void noteFilterAndSort(int index, Violations violations, String order) {
    var key = keys.get(index);
    var at = "keys[%d]".formatted(index);
    violations
        .check(
            key.filter() == null || key.filter().isEmpty(), at + ".filter", "There is none here.")
        .check(key.sort() == null, at + ".sort", order);
  }

  /**
   * Notes under {@code keys} that pages hold more than {@link #MOST_ITEMS} items together.
   *
   * @param items how the sentence ends behind the number, such as {@code revisions in all}
   */
  public static void noteTooManyItems(
      List<PageRequest> pages, Violations violations, String items) {
    violations.check(
        asked(pages) <= MOST_ITEMS,
        "keys",
        "Must not ask for more than %d %s.".formatted(MOST_ITEMS, items));
  }

  /**
   * Refuses pages that are too long together, and says how long they would be.
   *
   * @param most items of all pages
   * @param items what they are, in the plural
   * @throws InvalidRequest about {@code keys}
   */
  public static void mustAskForAtMost(int most, String items, List<PageRequest> pages) {
    int asked = asked(pages);
    if (asked > most) {
      throw new InvalidRequest(
          "keys",
          "Must ask for at most %d %s together, not for %d: lower first, or ask for fewer keys at once."
              .formatted(most, items, asked));
    }
  }

  private static int asked(List<PageRequest> pages) {
    return pages.stream().mapToInt(PageRequest::first).sum();
  }
}
