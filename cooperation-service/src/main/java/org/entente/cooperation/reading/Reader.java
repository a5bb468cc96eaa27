package org.entente.cooperation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Extractor;
import org.entente.cooperation.extraction.Passage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has an extractor read, whatever it does: it may fail, and it may never come to an end. */
@ApplicationScoped
class Reader {

  private static final Logger LOG = Logger.getLogger(Reader.class);

  /** As many as may be stuck before no more are begun. */
  private static final int MOST_STUCK = 4;

  private final ReadingConfig config;
  private final AtomicInteger stuck = new AtomicInteger();

  Reader(ReadingConfig config) {
    this.config = config;
  }

  /** An extractor did not do what it should. */
  static final class Failed extends Exception {

    Failed(String message) {
      super(message);
    }
  }

  /**
   * What it says, which nobody has checked; it may hold nulls.
   *
   * @throws Failed when it fails, or takes too long
   * @throws IllegalStateException when so many took too long that no more are begun now
   */
  List<@Nullable Draft> read(Extractor extractor, Passage passage) throws Failed {
    if (stuck.get() >= MOST_STUCK) {
      throw new IllegalStateException("Extractors do not come to an end");
    }
    var reading = new FutureTask<>(() -> extractor.drafts(passage));
    var thread = Thread.ofPlatform().daemon().name("extractor").start(reading);
    try {
      var drafts = reading.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
      if (drafts == null) {
        throw new Failed("It said nothing at all.");
      }
      return drafts.stream().<@Nullable Draft>map(draft -> draft).toList();
    } catch (TimeoutException e) {
      abandon(thread);
      throw new Failed("It took longer than %s.".formatted(config.patience()));
    } catch (ExecutionException e) {
      LOG.warnf(e, "%s fails at %s", extractor.name(), passage.articleId());
      throw new Failed("It failed.");
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("This instance is ending", e);
    }
  }

  private void abandon(Thread thread) {
    stuck.incrementAndGet();
    thread.interrupt();
    Thread.ofVirtual()
        .start(() -> {
          try {
            thread.join();
            stuck.decrementAndGet();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
