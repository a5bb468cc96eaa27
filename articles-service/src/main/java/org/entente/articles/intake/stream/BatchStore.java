package org.entente.articles.intake.stream;

import static java.util.Objects.requireNonNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.articles.article.ArticleView;
import org.entente.articles.intake.ArticleIntake;
import org.entente.articles.intake.Incoming;
import org.entente.platform.access.Visibility;
import org.entente.platform.problem.Problems;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.idempotency.Outcome;
import org.jboss.logging.Logger;

/**
 * Stores lines of an import, many in one transaction. A line that makes a transaction fail is found
 * by storing the halves by themselves; a failure that will pass is waited out.
 */
@ApplicationScoped
class BatchStore {

  private static final Logger LOG = Logger.getLogger(BatchStore.class);
  private static final int SECONDS = 120;
  private static final long LONGEST_PAUSE_MILLIS = 2000;

  private final ArticleIntake intake;
  private final Idempotency idempotency;
  private final ImportConfig config;

  BatchStore(ArticleIntake intake, Idempotency idempotency, ImportConfig config) {
    this.intake = intake;
    this.idempotency = idempotency;
    this.config = config;
  }

  /**
   * @param lines no two with the same key
   * @return the answers in their order; what they tell of is committed
   * @throws StoreAway when nothing can be stored at the moment
   */
  List<ImportAnswer> store(List<ImportLine> lines, Visibility clearance)
      throws InterruptedException {
    var articles = lines.stream().filter(line -> line.problem() == null).toList();
    var outcomes = new HashMap<Long, Outcome<ArticleView>>();
    storeArticles(articles, clearance, outcomes);
    return lines.stream()
        .map(line ->
            line.problem() == null
                ? ImportAnswer.of(line, requireNonNull(outcomes.get(line.number())))
                : ImportAnswer.of(line, line.problem()))
        .toList();
  }

  private void storeArticles(
      List<ImportLine> lines, Visibility clearance, Map<Long, Outcome<ArticleView>> outcomes)
      throws InterruptedException {
    if (lines.isEmpty()) {
      return;
    }
    try {
      var stored = storedWhenPossible(lines, clearance);
      for (int i = 0; i < lines.size(); i++) {
        outcomes.put(lines.get(i).number(), stored.get(i));
      }
    } catch (StoreAway e) {
      throw e;
    } catch (RuntimeException e) {
      if (lines.size() == 1) {
        LOG.error("An article of an import could not be stored", e);
        outcomes.put(lines.getFirst().number(), new Outcome.Refused<>(Problems.serviceFailed()));
        return;
      }
      int half = lines.size() / 2;
      storeArticles(lines.subList(0, half), clearance, outcomes);
      storeArticles(lines.subList(half, lines.size()), clearance, outcomes);
    }
  }

  private List<Outcome<ArticleView>> storedWhenPossible(
      List<ImportLine> lines, Visibility clearance) throws InterruptedException {
    long deadline = System.nanoTime() + config.patience().toNanos();
    long pause = 50;
    while (true) {
      try {
        return QuarkusTransaction.requiringNew()
            .timeout(SECONDS)
            .call(() -> storedTogether(lines, clearance));
      } catch (RuntimeException e) {
        if (!PassingFailure.is(e)) {
          throw e;
        }
        if (System.nanoTime() > deadline) {
          throw new StoreAway(e);
        }
        LOG.debugf(e, "An import waits for the database");
        TimeUnit.MILLISECONDS.sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  private List<Outcome<ArticleView>> storedTogether(List<ImportLine> lines, Visibility clearance) {
    return idempotency.onceEach(
        ArticleIntake.OPERATION,
        "key",
        lines.stream().map(ImportLine::keyed).toList(),
        ArticleView.class,
        wanted -> intake.take(articles(lines, wanted), clearance));
  }

  private static List<Incoming> articles(List<ImportLine> lines, List<Integer> wanted) {
    var articles = new ArrayList<Incoming>();
    wanted.forEach(n -> articles.add(requireNonNull(lines.get(n).article())));
    return articles;
  }
}
