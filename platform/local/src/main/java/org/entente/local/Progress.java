package org.entente.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Lines for the person who waits, each with the seconds since the start. */
record Progress(PrintStream out, Instant begin) {

  void say(String line) {
    var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    out.printf("%5.1f s  %s%n", seconds, line);
  }

  void plain(String line) {
    out.println(line);
  }
}
