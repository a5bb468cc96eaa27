package org.entente.cooperation;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

  @Override
  public String inspect(String sql) {
    if (TABLES.matcher(sql).find()) {
      COUNT.incrementAndGet();
      HEARD.add(sql);
    }
    return sql;
  }

  /** What is asked meanwhile, with a question mark for each parameter. */
  static List<String> heardDuring(Runnable work) {
    HEARD.clear();
    work.run();
    return List.copyOf(HEARD);
  }

  static long during(Runnable work) {
    var before = COUNT.get();
    work.run();
    return COUNT.get() - before;
  }
}
