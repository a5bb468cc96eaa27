package org.entente.articles.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.articles.feed.Leases.Work;
import org.entente.articles.fetch.NotFetched;
import org.entente.articles.fetch.NotFetched.Reason;
import org.entente.articles.fetch.Pages;
import org.entente.articles.fetch.Visits;
import org.entente.articles.intake.GatheredArticles;
import org.entente.platform.access.Visibility;
import org.entente.platform.problem.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes an article of what a feed lists. */
@ApplicationScoped
class ItemWork {

  private static final Logger LOG = Logger.getLogger(ItemWork.class);
  private static final int TOO_LARGE = 413;

  private final OpenItems items;
  private final Pages pages;
  private final Visits visits;
  private final GatheredArticles articles;

  ItemWork(OpenItems items, Pages pages, Visits visits, GatheredArticles articles) {
    this.items = items;
    this.pages = pages;
    this.visits = visits;
    this.articles = articles;
  }

  /** It is there already, and who may see it is not for a feed to say. */
  private static final class KnownArticle extends RuntimeException {}

  void run(Work work) {
    var found = begun(work);
    if (found.isEmpty()) {
      if (work.turn() != null) {
        visits.leave(work.turn());
      }
      return;
    }
    var item = found.get();
    try {
      take(work, item, read(work, item));
    } catch (NotFetched e) {
      notFetched(work, item, e);
    } catch (Problem e) {
      items.failed(work, item, trouble(e));
    } catch (RuntimeException e) {
      LOG.errorf(e, "Item %s of a feed could not be made an article", work.id());
      items.failed(
          work,
          item,
          Trouble.passing("failed-here", "Something failed on our side and was logged."));
    }
  }

  private Optional<OpenItem> begun(Work work) {
    var item = items.read(work);
    if (item.isPresent() && items.isTriedTooOften(item.get())) {
      items.failed(
          work,
          item.get(),
          Trouble.lasting("never-ended", "Whoever tried it was killed or ran out of memory."));
      return Optional.empty();
    }
    return item;
  }

  private GatheredArticles.Ready read(Work work, OpenItem item) {
    var article =
        work.turn() == null
            ? item.article(String.valueOf(item.content()))
            : item.article(pages.page(item.address(), work.turn()));
    return articles.read(article, firstReaders(item));
  }

  /** Null where nothing is to be said of it: public when new, and as it is when not. */
  private static @Nullable Visibility firstReaders(OpenItem item) {
    return item.isNew() && item.visibility() != Visibility.PUBLIC ? item.visibility() : null;
  }

  private void take(Work work, OpenItem item, GatheredArticles.Ready article) {
    if (firstReaders(item) == null) {
      write(work, item, article, false);
      return;
    }
    try {
      write(work, item, article, true);
    } catch (KnownArticle e) {
      write(work, item, article.visibleAsItIs(), false);
    }
  }

  /** The article and the item that became it, or neither. */
  private void write(Work work, OpenItem item, GatheredArticles.Ready article, boolean onlyNew) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          if (!items.isStillOurs(work)) {
            return;
          }
          var answer = articles.take(article, Visibility.CURATOR);
          if (onlyNew && answer.status() == 200) {
            throw new KnownArticle();
          }
          items.taken(work, item, answer.body().id());
        });
  }

  private void notFetched(Work work, OpenItem item, NotFetched failure) {
    if (failure.reason() == Reason.INTERRUPTED) {
      return; // this instance is ending; the lease will
    }
    if (failure.reason() == Reason.HOST_BUSY) {
      items.postponed(work);
      return;
    }
    items.failed(work, item, Trouble.of(failure));
  }

  private static Trouble trouble(Problem problem) {
    var errors = problem.errors();
    var detail = errors.isEmpty() ? problem.detail() : errors.getFirst().detail();
    return new Trouble(
        problem.status() == TOO_LARGE ? problem.slug() : "not-an-article",
        detail,
        null,
        problem.status() == TOO_LARGE);
  }
}
