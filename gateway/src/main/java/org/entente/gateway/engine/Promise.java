package org.entente.gateway.engine;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.subscription.UniSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What will be known later, asked for by many: a page may hold thousands of them. To the schema it
 * is a {@link Uni}, and it can be used as one; the engine reads it without one's cost. It belongs
 * to the event loop of its request.
 */
public final class Promise<T extends @Nullable Object> extends AbstractUni<T> {

  private List<BiConsumer<@Nullable T, @Nullable Throwable>> waiting = new ArrayList<>(1);
  private boolean isKnown;
  private @Nullable T value;
  private @Nullable Throwable failure;

  /** Tells all who wait, and those who ask later. */
  public void keep(@Nullable T value) {
    settle(value, null);
  }

  /** Tells all who wait, and those who ask later, that it will not be known. */
  public void fail(Throwable failure) {
    settle(null, failure);
  }

  private void settle(@Nullable T value, @Nullable Throwable failure) {
    if (isKnown) {
      throw new IllegalStateException("A promise is kept once");
    }
    this.isKnown = true;
    this.value = value;
    this.failure = failure;
    var told = waiting;
    waiting = new ArrayList<BiConsumer<@Nullable T, @Nullable Throwable>>(0);
    told.forEach(one -> one.accept(value, failure));
  }

  void whenKnown(BiConsumer<@Nullable T, @Nullable Throwable> then) {
    if (isKnown) {
      then.accept(value, failure);
    } else {
      waiting.add(then);
    }
  }

  @Override
  public void subscribe(UniSubscriber<? super T> subscriber) {
    var future = new CompletableFuture<T>();
    whenKnown((known, failed) -> {
      if (failed == null) {
        future.complete(known);
      } else {
        future.completeExceptionally(failed);
      }
    });
    Uni.createFrom().completionStage(future).subscribe().withSubscriber(subscriber);
  }
}
