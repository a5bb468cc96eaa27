package org.entente.entities.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * One large index in the making, on a thread of its own: until it is done the names go on being
 * answered with, and changing, as they are.
 */
final class Renewal {

  private final Set<UUID> changed = new HashSet<>();
  private final CompletableFuture<NameIndex> index = new CompletableFuture<>();

  private Renewal() {}

  static Renewal of(Names names) {
    var renewal = new Renewal();
    Thread.ofPlatform()
        .daemon()
        .name("names-renewal")
        .start(() -> {
          try {
            renewal.index.complete(names.renewed());
          } catch (RuntimeException | Error e) {
            renewal.index.completeExceptionally(e);
          }
        });
    return renewal;
  }

  /** Notes whose names changed since it began. */
  void changed(Collection<UUID> entities) {
    changed.addAll(entities);
  }

  boolean isDone() {
    return index.isDone();
  }

  /**
   * Waits until it is done.
   *
   * @param now the names that it was begun with, and all that changed since
   */
  Names over(Names now) {
    return now.over(index.join(), changed);
  }
}
