package org.entente.articles.fetch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.entente.articles.fetch.NotFetched.Reason;
import org.entente.articles.fetch.Turns.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Fetches when it is our turn, and gives the turns back: that of the host, and of those it
 * redirects to.
 */
@ApplicationScoped
public class Visits {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Fetcher fetcher;
  private final Turns turns;
  private final FetchConfig config;

  Visits(Fetcher fetcher, Turns turns, FetchConfig config) {
    this.fetcher = fetcher;
    this.turns = turns;
    this.config = config;
  }

  /** The longest that a fetch takes where nobody waits for it. */
  public Duration longest() {
    return config.wholeTimeout();
  }

  /**
   * Waits for a turn. Other instances take theirs too, so there is nothing but to look again.
   *
   * @throws NotFetched when the host is busy for longer
   */
  public Turn await(String host, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!Thread.currentThread().isInterrupted()) {
      var turn = QuarkusTransaction.requiringNew().call(() -> turns.take(host));
      if (turn.isPresent()) {
        return turn.get();
      }
      if (System.nanoTime() > end) {
        break;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    throw new NotFetched(Reason.HOST_BUSY, "Its host is being asked for other things.");
  }

  /**
   * Fetches in a turn and ends it.
   *
   * @throws NotFetched when there is no answer
   */
  public Fetched fetch(FetchRequest request, Turn turn) {
    var taken = new Taken(turn);
    try {
      var fetched = fetcher.fetch(request, taken);
      taken.answeredBy = fetched.address().host();
      taken.leaveAlone = isRefusal(fetched.status()) ? fetched.retryAfter() : null;
      return fetched;
    } finally {
      taken.end();
    }
  }

  /** Ends a turn in which nothing was asked. */
  public void leave(Turn turn) {
    turns.end(turn, Duration.ZERO);
  }

  private static boolean isRefusal(int status) {
    return status == 429 || status == 503;
  }

  /** The turns of one visit. A fetch that was given up may still ask for one more. */
  private final class Taken implements Passage {

    private final List<Turn> taken = new ArrayList<>();
    private boolean ended;
    private @Nullable String answeredBy;
    private @Nullable Duration leaveAlone;

    Taken(Turn first) {
      taken.add(first);
    }

    @Override
    public synchronized boolean to(String host) {
      if (ended) {
        return false;
      }
      if (taken.stream().anyMatch(turn -> turn.host().equals(host))) {
        return true;
      }
      var turn = QuarkusTransaction.requiringNew().call(() -> turns.take(host));
      turn.ifPresent(taken::add);
      return turn.isPresent();
    }

    synchronized void end() {
      ended = true;
      taken.forEach(turn -> turns.end(turn, pause(turn.host())));
    }

    private Duration pause(String host) {
      var usual = config.hostPause();
      return leaveAlone == null || !host.equals(answeredBy) || leaveAlone.compareTo(usual) < 0
          ? usual
          : leaveAlone;
    }
  }
}
