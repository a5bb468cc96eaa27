package org.entente.gateway.upstream;

import java.util.List;
import java.util.Objects;
import org.entente.platform.page.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * Lists of things that belong to other things.
 *
 * @param results in the order of the keys
 */
public record GroupedAnswer<V>(List<Group<V>> results) {

  /**
   * One list.
   *
   * @param total how many there are, where that was asked for
   */
  public record Group<V>(String key, List<V> items, PageInfo pageInfo, @Nullable Integer total) {

    public Group {
      Objects.requireNonNull(pageInfo);
      items = List.copyOf(items);
    }
  }

  public GroupedAnswer {
    results = List.copyOf(results);
  }
}
