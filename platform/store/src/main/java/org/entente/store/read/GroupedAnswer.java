package org.entente.store.read;

import java.util.List;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

/** A page for each key, in the order of the keys. */
public record GroupedAnswer<T>(List<Group<T>> results) {

  public record Group<T>(String key, List<T> items, PageInfo pageInfo) {

    public static <T> Group<T> of(String key, Page<T> page) {
      return new Group<>(key, page.items(), page.pageInfo());
    }
  }
}
