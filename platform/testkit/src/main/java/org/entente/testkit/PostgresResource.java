package org.entente.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.entente.local.TemporaryPostgres;

/**
 * A real PostgreSQL, one per test JVM, and in it a new database for this start of the application.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    var name = "test_" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    var database = TemporaryPostgres.databases().database(name);
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password(),
        "quarkus.hibernate-orm.statistics", "true",
        "quarkus.oidc.public-key", Tokens.publicKey(),
        "quarkus.oidc.token.issuer", Tokens.ISSUER);
  }

  /** The server stays for the next start; it ends with the JVM. */
  @Override
  public void stop() {}
}
