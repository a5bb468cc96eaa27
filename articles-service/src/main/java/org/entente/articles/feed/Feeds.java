package org.entente.articles.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** All feeds. */
@ApplicationScoped
class Feeds implements PanacheRepositoryBase<Feed, UUID> {

  private static final UUID NONE_IS_NEWER = new UUID(-1, -1);

  Feed get(TypeId id) {
    return findByIdOptional(id.uuid()).orElseThrow(() -> new FeedNotFound(id));
  }

  /** Kept from being changed by others until the transaction ends. */
  Feed locked(TypeId id) {
    return findByIdOptional(id.uuid(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new FeedNotFound(id));
  }

  Optional<Feed> at(String urlKey) {
    return find("urlKey", urlKey).firstResultOptional();
  }

  Page<Feed> newest(@Nullable FeedState state, PageRequest page) {
    var condition =
        switch (state) {
          case null -> "";
          case PAUSED -> " and paused";
          case FAILING -> " and not paused and failures > 0";
          case ACTIVE -> " and not paused and failures = 0";
        };
    var rows =
        find("id < ?1" + condition + " order by id desc", page.afterId().orElse(NONE_IS_NEWER))
            .range(0, page.first())
            .list();
    return Page.of(rows, page, feed -> List.of(feed.id.toString()));
  }
}
