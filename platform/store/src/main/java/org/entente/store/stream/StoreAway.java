package org.entente.store.stream;

/** The database is away, and was waited for long enough. */
public final class StoreAway extends RuntimeException {

  StoreAway(Throwable cause) {
    super("The database is away", cause);
  }
}
