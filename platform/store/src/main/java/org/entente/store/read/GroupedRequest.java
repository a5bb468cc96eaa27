package org.entente.store.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.entente.platform.page.Page;
import org.entente.platform.problem.InvalidRequest;
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
}
