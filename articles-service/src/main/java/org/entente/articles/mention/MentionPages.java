package org.entente.articles.mention;

import java.util.List;
import java.util.UUID;
import org.entente.articles.mention.Mentions.Slice;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * How a list of mentions is cut into pages: by their place in the text. Pages that follow are of
 * the revision that the first one was of, also when there is a newer one by then.
 */
final class MentionPages {

  private MentionPages() {}

  /**
   * @param revision the newest when absent
   * @param limit one more than are shown tells that there are more
   */
  static Slice slice(UUID article, @Nullable Integer revision, PageRequest page, int limit) {
    if (page.isFirst()) {
      return new Slice(article, revision, -1, -1, limit);
    }
    var after = page.afterNumbers(3);
    return new Slice(
        article, after.get(0).intValue(), after.get(1).intValue(), after.get(2).intValue(), limit);
  }

  static Page<MentionView> page(List<Mention> rows, PageRequest page, boolean forCurator) {
    return page(rows, page.first(), page, forCurator);
  }

  /**
   * @param rows in order
   * @param most how many of them are shown
   */
  static Page<MentionView> page(
      List<Mention> rows, int most, PageRequest page, boolean forCurator) {
    var shown = rows.size() > most ? rows.subList(0, most) : rows;
    var last = shown.isEmpty() ? shown : List.of(shown.getLast());
    var end = Page.of(last, page, MentionPages::key).pageInfo().endCursor();
    return new Page<>(
        shown.stream().map(m -> MentionView.of(m, forCurator)).toList(),
        new PageInfo(end, rows.size() > most));
  }

  private static List<String> key(Mention mention) {
    return List.of(
        Integer.toString(mention.revision),
        Integer.toString(mention.startAt),
        Integer.toString(mention.endAt));
  }
}
