package org.entente.articles.mention;

import java.util.List;
import java.util.UUID;
import org.entente.articles.mention.Mentions.Slice;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** How a list of mentions is cut into pages: by their place in the text. */
final class MentionPages {

  private MentionPages() {}

  static Slice slice(UUID article, @Nullable Integer revision, PageRequest page) {
    var after = page.isFirst() ? List.of("-1", "-1") : page.afterKey();
    return new Slice(
        article,
        revision,
        Integer.parseInt(after.getFirst()),
        Integer.parseInt(after.getLast()),
        page.limit());
  }

  static Page<MentionView> page(List<Mention> rows, PageRequest page) {
    return Page.of(rows, page, m -> List.of(Integer.toString(m.startAt), Integer.toString(m.endAt)))
        .map(MentionView::of);
  }
}
