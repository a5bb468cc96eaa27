package org.entente.cooperation;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what is asked of the tables that records are read from; work in the background asks
 * others.
 */
@PersistenceUnitExtension
class Statements implements StatementInspector {

  private static final Pattern TABLES =
      Pattern.compile("\\b(cooperation_record|record_[a-z]+|population|review)\\b");
  private static final AtomicLong COUNT = new AtomicLong();

  @Override
  public String inspect(String sql) {
    if (TABLES.matcher(sql).find()) {
      COUNT.incrementAndGet();
    }
    return sql;
  }

  static long during(Runnable work) {
    var before = COUNT.get();
    work.run();
    return COUNT.get() - before;
  }
}
