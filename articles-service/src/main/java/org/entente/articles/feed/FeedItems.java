package org.entente.articles.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** What feeds listed. */
@ApplicationScoped
class FeedItems implements PanacheRepositoryBase<FeedItem, UUID> {

  private static final UUID NONE_IS_NEWER = new UUID(-1, -1);

  Page<FeedItem> newest(UUID feed, @Nullable ItemState state, PageRequest page) {
    var parameters =
        Parameters.with("feed", feed).and("before", page.afterId().orElse(NONE_IS_NEWER));
    var condition = "feedId = :feed and id < :before";
    if (state != null) {
      condition += " and state = :state";
      parameters = parameters.and("state", state);
    }
    var rows = find(condition + " order by id desc", parameters).range(0, page.first()).list();
    return Page.of(rows, page, item -> List.of(item.id.toString()));
  }
}
