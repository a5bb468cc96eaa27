package org.entente.articles.rights;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.entente.articles.article.Article;
import org.entente.articles.article.Article.Status;
import org.entente.articles.article.ArticleNotFound;
import org.entente.articles.article.Articles;
import org.entente.articles.article.StatusFollower;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox;

/** Decides whether texts may be shown. */
@ApplicationScoped
class Rights {

  private final Articles articles;
  private final List<StatusFollower> followers;
  private final AuditLines audit;
  private final Outbox outbox;

  Rights(Articles articles, @All List<StatusFollower> followers, AuditLines audit, Outbox outbox) {
    this.articles = articles;
    this.followers = followers;
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * The article, which nobody else changes until the transaction ends.
   *
   * @throws ArticleNotFound also when it may not be seen
   */
  Article toChange(TypeId id, Visibility clearance) {
    return Optional.ofNullable(articles.locked(id.uuid()))
        .filter(a -> a.isVisibleTo(clearance))
        .orElseThrow(() -> new ArticleNotFound(id));
  }

  /** What it is already is no change and leaves no line. */
  void change(Article article, Status wanted, String reason, String by) {
    var before = article.status();
    article.become(wanted);
    if (before == wanted) {
      return;
    }
    audit.persist(AuditLine.statusChanged(article, before, reason, by));
    followers.forEach(follower -> follower.statusChanged(article));
    outbox.append(event(wanted), article.shownId(), article.version(), article.visibility());
  }

  /** Types of their own, so that a follower knows what to do without asking back. */
  private static String event(Status status) {
    return switch (status) {
      case USABLE -> "article.released";
      case WITHHELD -> "article.withheld";
      case WITHDRAWN -> "article.withdrawn";
    };
  }
}
