package org.entente.store.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.entente.store.loop.BackgroundLoop;
import org.jspecify.annotations.Nullable;

/** Forgets keys after seven days, a thousand at a time. */
@ApplicationScoped
class OldKeys {

  private static final int AT_ONCE = 1000;
  private static final String FORGET =
      """
      delete from idempotency where ctid in (
        select ctid from idempotency where created_at < now() - interval '7 days' limit %d)
      """
          .formatted(AT_ONCE);

  private final DataSource database;
  private @Nullable BackgroundLoop loop;

  OldKeys(DataSource database) {
    this.database = database;
  }

  void start(@Observes StartupEvent event) {
    loop = BackgroundLoop.start("forget-idempotency-keys", Duration.ofHours(1), this::forget);
  }

  void stop(@Observes ShutdownEvent event) {
    if (loop != null) {
      loop.close();
    }
  }

  private boolean forget() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(FORGET) == AT_ONCE;
    }
  }
}
