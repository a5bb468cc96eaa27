package org.entente.articles.intake.stream;

/** The database is away, and was waited for long enough. */
final class StoreAway extends RuntimeException {

  StoreAway(Throwable cause) {
    super("The database is away", cause);
  }
}
