package org.entente.articles.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** How long to wait before something is tried again; never in step with others. */
@ApplicationScoped
class Delays {

  private static final int MOST_DOUBLINGS = 20;

  private final FeedsConfig config;

  Delays(FeedsConfig config) {
    this.config = config;
  }

  Duration afterSuccess(Duration interval) {
    return spread(interval);
  }

  /**
   * @param failures in a row, this one among them
   * @param wanted by the server; null when it does not say
   */
  Duration afterFailure(int failures, @Nullable Duration wanted) {
    return longer(bounded(config.errorPause(), Math.max(failures - 1, 0)), wanted);
  }

  Duration afterItemFailure(int failures, @Nullable Duration wanted) {
    return longer(bounded(config.itemPause(), 2 * Math.max(failures - 1, 0)), wanted);
  }

  /** Until others have asked the host for what they want. */
  Duration whileBusy() {
    return spread(config.pause().multipliedBy(2));
  }

  private Duration bounded(Duration first, int doublings) {
    var longest = config.longestPause();
    var pause = first.multipliedBy(1L << Math.min(doublings, MOST_DOUBLINGS));
    var spread = spread(pause);
    return spread.compareTo(longest) < 0 ? spread : longest;
  }

  private static Duration longer(Duration pause, @Nullable Duration wanted) {
    return wanted == null || wanted.compareTo(pause) < 0 ? pause : wanted;
  }

  /** A fifth more or less. */
  private static Duration spread(Duration time) {
    return Duration.ofMillis(
        (long) (time.toMillis() * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
  }
}
