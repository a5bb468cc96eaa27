package org.entente.articles.search.index;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.entente.store.loop.BackgroundLoop;
import org.jspecify.annotations.Nullable;

/** Writes outdated documents again, on every instance. */
@ApplicationScoped
class IndexRenewal {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** Texts of 200,000 characters each would still fit into memory. */
  private static final int AT_ONCE = 50;

  private final SearchIndex index;
  private @Nullable BackgroundLoop loop;

  IndexRenewal(SearchIndex index) {
    this.index = index;
  }

  void start(@Observes StartupEvent event) {
    loop = BackgroundLoop.start("search-index", PAUSE, this::renewSome);
  }

  void stop(@Observes ShutdownEvent event) {
    if (loop != null) {
      loop.close();
    }
  }

  private boolean renewSome() {
    return QuarkusTransaction.requiringNew().call(() -> index.renew(AT_ONCE)) > 0;
  }
}
