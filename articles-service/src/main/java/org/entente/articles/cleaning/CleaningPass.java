package org.entente.articles.cleaning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.article.Articles;
import org.entente.articles.cleaning.CleanedAgain.Result;
import org.entente.articles.cleaning.Cleaning.Outcome;
import org.entente.articles.cleaning.Cleaning.State;
import org.entente.articles.page.CleanedPage;
import org.entente.articles.page.SentPage;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.revision.Revisions;
import org.entente.platform.id.TypeId;
import org.entente.store.job.JobHandler;
import org.entente.store.job.Jobs;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does a pass, a few pages a job. There is one job of it, so that it never takes more than one
 * thread of all instances from what readers wait for.
 */
@ApplicationScoped
class CleaningPass implements JobHandler {

  static final String QUEUE = "clean-again";

  private static final Logger LOG = Logger.getLogger(CleaningPass.class);

  /** They are held in memory, and are done again when the instance is killed. */
  private static final int AT_ONCE = 20;

  private final Cleanings cleanings;
  private final Articles articles;
  private final Revisions revisions;
  private final CleanedAgain cleanedAgain;
  private final Jobs jobs;

  CleaningPass(
      Cleanings cleanings,
      Articles articles,
      Revisions revisions,
      CleanedAgain cleanedAgain,
      Jobs jobs) {
    this.cleanings = cleanings;
    this.articles = articles;
    this.revisions = revisions;
    this.cleanedAgain = cleanedAgain;
    this.jobs = jobs;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(String key) {
    var id = TypeId.parse("cleaning", key);
    var batch = QuarkusTransaction.requiringNew().call(() -> batch(id));
    if (batch == null) {
      return;
    }
    if (CleanedPage.VERSION < batch.version()) {
      throw new IllegalStateException("Version %d is not known here".formatted(batch.version()));
    }
    var results = batch.pages().stream().map(CleaningPass::clean).toList();
    QuarkusTransaction.requiringNew().run(() -> keep(id, batch, results));
  }

  @Override
  public void parked(String key, String error) {
    cleanings
        .locked(TypeId.parse("cleaning", key))
        .filter(Cleaning::isRunning)
        .ifPresent(cleaning -> cleaning.end(State.FAILED));
  }

  /**
   * @param after where the pass stood when it was read
   */
  private record Batch(int version, @Nullable UUID after, List<Page> pages) {}

  private record Page(RevisionId revision, SentPage sent, @Nullable String address) {}

  /** Null when the pass is at its end. */
  private @Nullable Batch batch(TypeId id) {
    var cleaning = cleanings.locked(id).filter(Cleaning::isRunning);
    return cleaning
        .map(c -> {
          var pages = new ArrayList<Page>();
          for (var article : cleanings.next(c, AT_ONCE)) {
            page(article).ifPresent(pages::add);
          }
          return new Batch(c.version, c.after, pages);
        })
        .orElse(null);
  }

  private Optional<Page> page(UUID id) {
    return articles
        .find(id)
        .flatMap(article ->
            revisions
                .find(new RevisionId(id, article.revision()))
                .flatMap(
                    r -> r.origin().sent().map(sent -> new Page(r.id(), sent, article.url()))));
  }

  /** A page that no code of ours can read is told, and stops no other. */
  private static Result clean(Page page) {
    try {
      var read = page.sent().read(page.address());
      return new Result(page.revision(), page.sent(), read, read.page().refusal());
    } catch (RuntimeException e) {
      LOG.warnf(e, "The page of %s could not be cleaned", page.revision());
      return new Result(
          page.revision(), page.sent(), null, "The page could not be read: %s".formatted(e));
    }
  }

  private void keep(TypeId id, Batch batch, List<Result> results) {
    var cleaning = cleanings.locked(id).orElseThrow();
    if (!cleaning.isRunning() || !Objects.equals(cleaning.after, batch.after())) {
      // Another instance took this one for dead and did the same.
      return;
    }
    var outcomes = cleanedAgain.keep(results);
    for (int i = 0; i < results.size(); i++) {
      var article = results.get(i).revision().articleId();
      cleaning.count(article, outcomes.get(i));
      if (outcomes.get(i) == Outcome.FAILED) {
        cleanings.failed(cleaning, article, String.valueOf(results.get(i).failure()));
      }
    }
    if (results.isEmpty()) {
      cleaning.end(State.DONE);
      LOG.infof(
          "Cleaning %s is done: %d changed, %d unchanged, %d failed",
          id, cleaning.changed, cleaning.unchanged, cleaning.failed);
    } else {
      jobs.enqueue(QUEUE, id.toString());
    }
  }
}
