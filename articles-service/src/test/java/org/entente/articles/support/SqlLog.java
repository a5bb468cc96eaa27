package org.entente.articles.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the statements of requests. Those of work in the background, which has threads of its own,
 * are not counted.
 */
@PersistenceUnitExtension
public class SqlLog implements StatementInspector {

  private static final AtomicInteger STATEMENTS = new AtomicInteger();

  public static int countDuring(Runnable requests) {
    int before = STATEMENTS.get();
    requests.run();
    return STATEMENTS.get() - before;
  }

  @Override
  public String inspect(String sql) {
    var thread = Thread.currentThread().getName();
    if (thread.startsWith("executor-thread") || thread.startsWith("quarkus-virtual-thread")) {
      STATEMENTS.incrementAndGet();
    }
    return sql;
  }
}
