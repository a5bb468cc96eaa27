package org.entente.store.stream;

import static java.util.Objects.requireNonNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.platform.problem.Problem;
import org.entente.platform.problem.Problems;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.idempotency.Outcome;
import org.jboss.logging.Logger;

/**
 * Stores lines of an import, many in one transaction. A line that makes a transaction fail is found
 * by storing the halves by themselves; a failure that will pass is waited out.
 */
public final class BatchStore<T, V> {

  private static final Logger LOG = Logger.getLogger(BatchStore.class);
  private static final int SECONDS = 120;
  private static final long LONGEST_PAUSE_MILLIS = 2000;

  private final Intake<?, T, V> intake;
  private final Idempotency idempotency;
  private final Duration patience;

  /**
   * @param patience how long it waits for a database that is away
   */
  public BatchStore(Intake<?, T, V> intake, Idempotency idempotency, Duration patience) {
    this.intake = intake;
    this.idempotency = idempotency;
    this.patience = patience;
  }

  /**
   * @param lines no two with the same key
   * @return the answers in their order; what they tell of is committed
   * @throws StoreAway when nothing can be stored at the moment
   */
  public List<Object> store(List<ImportLine<T>> lines) throws InterruptedException {
    var good = lines.stream().filter(line -> line.problem() == null).toList();
    var outcomes = new HashMap<Long, Outcome<V>>();
    storeJudged(good, outcomes);
    return lines.stream()
        .map(line -> intake.answer(line.number(), line.key(), outcome(line, outcomes)))
        .toList();
  }

  private static <T, V> Outcome<V> outcome(ImportLine<T> line, Map<Long, Outcome<V>> outcomes) {
    return line.problem() == null
        ? requireNonNull(outcomes.get(line.number()))
        : new Outcome.Refused<>(line.problem());
  }

  private void storeJudged(List<ImportLine<T>> lines, Map<Long, Outcome<V>> outcomes)
      throws InterruptedException {
    if (lines.isEmpty()) {
      return;
    }
    try {
      var stored = storedWhenPossible(lines);
      for (int i = 0; i < lines.size(); i++) {
        outcomes.put(lines.get(i).number(), stored.get(i));
      }
    } catch (StoreAway e) {
      throw e;
    } catch (RuntimeException e) {
      if (lines.size() == 1) {
        outcomes.put(lines.getFirst().number(), new Outcome.Refused<>(problem(e)));
        return;
      }
      int half = lines.size() / 2;
      storeJudged(lines.subList(0, half), outcomes);
      storeJudged(lines.subList(half, lines.size()), outcomes);
    }
  }

  private static Problem problem(RuntimeException failure) {
    if (failure instanceof Problem problem) {
      return problem;
    }
    LOG.error("A line of an import could not be stored", failure);
    return Problems.serviceFailed();
  }

  private List<Outcome<V>> storedWhenPossible(List<ImportLine<T>> lines)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    long pause = 50;
    while (true) {
      try {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> storedTogether(lines));
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

  private List<Outcome<V>> storedTogether(List<ImportLine<T>> lines) {
    return idempotency.onceEach(
        intake.operation(),
        "key",
        lines.stream().map(line -> line.keyed()).toList(),
        intake.view(),
        wanted -> intake.store(judged(lines, wanted)));
  }

  private static <T> List<T> judged(List<ImportLine<T>> lines, List<Integer> wanted) {
    var judged = new ArrayList<T>();
    wanted.forEach(n -> judged.add(requireNonNull(lines.get(n).judged())));
    return judged;
  }
}
