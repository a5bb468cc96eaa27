package org.entente.store.read;

import java.util.List;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;
import org.jspecify.annotations.Nullable;

/** A page for each key, in the order of the keys. */
public record GroupedAnswer<T>(List<Group<T>> results) {

  /**
   * One page.
   *
   * @param total how many there are behind the key and its filter; only where it was asked for
   */
  public record Group<T>(String key, List<T> items, PageInfo pageInfo, @Nullable Long total) {

    public static <T> Group<T> of(String key, Page<T> page) {
      return of(key, page, null);
    }

    public static <T> Group<T> of(String key, Page<T> page, @Nullable Long total) {
      return new Group<>(key, page.items(), page.pageInfo(), total);
    }
  }
}
