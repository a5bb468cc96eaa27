package org.entente.articles.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service logs while a test looks. */
public final class LogOf implements AutoCloseable {

  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord message) {
          messages.add(message.getLoggerName() + ": " + message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private LogOf(Level level) {
    handler.setLevel(level);
    Logger.getLogger("").addHandler(handler);
  }

  public static LogOf warnings() {
    return new LogOf(Level.WARNING);
  }

  public List<String> messages() {
    return messages;
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(handler);
  }
}
