package org.entente.gateway.upstream;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.gateway.engine.AskedField;
import org.entente.gateway.engine.Promise;
import org.jspecify.annotations.Nullable;

/**
 * Answers many questions of one kind with one. What is asked for within one turn of the event loop
 * is asked for together when that turn ends, each thing once; and since all answers are handed out
 * within one turn too, the questions that follow from them come together again: one call serves a
 * level, however many parents it has.
 *
 * <p>A level is all that a query's fields of one parent ask for, whatever their aliases. Levels are
 * kept apart even where they happen to come in one turn, so that a query costs the same number of
 * calls each time.
 *
 * <p>Lives as long as one GraphQL request and belongs to its event loop: no other thread may call.
 *
 * @param <K> a record of everything that the answer depends on, so that two aliases never answer
 *     for one another
 */
public final class Loader<K, V> {

  /** Asks for many at once. A key that the answer leaves out is answered with null. */
  public interface Batch<K, V> {
    Uni<Map<K, Result<V>>> load(List<K> keys);
  }

  private final Batch<K, V> batch;
  private final io.vertx.core.Context eventLoop;
  private final Map<K, Asked<K, V>> asked = new HashMap<>();
  private List<Asked<K, V>> waiting = new ArrayList<>();

  private Loader(Batch<K, V> batch) {
    this.batch = batch;
    this.eventLoop =
        Objects.requireNonNull(Vertx.currentContext(), "A loader is used on an event loop only");
  }

  /**
   * The loader for one kind of question on the level of the field being resolved.
   *
   * @param kind what tells one kind of question from another, by identity
   * @param batch makes the way to ask; receives the caller's {@code Authorization} header, to be
   *     passed on
   */
  public static <K, V> Loader<K, V> of(
      Context context, Object kind, Function<@Nullable String, Batch<K, V>> batch) {
    var field = AskedField.of(context);
    return field.kept(kind, k -> new Loader<>(batch.apply(field.authorization())));
  }

  /** The caller's {@code Authorization} header, as it was sent. */
  public static @Nullable String authorization(Context context) {
    return AskedField.of(context).authorization();
  }

  /** What is known for this key; the same answer however often it is asked for within a request. */
  public Promise<@Nullable V> load(K key) {
    return asked.computeIfAbsent(key, this::enqueue).promise();
  }

  private Asked<K, V> enqueue(K key) {
    if (waiting.isEmpty()) {
      eventLoop.runOnContext(turnEnded -> dispatch());
    }
    var question = new Asked<K, V>(key, new Promise<@Nullable V>());
    waiting.add(question);
    return question;
  }

  private void dispatch() {
    var questions = waiting;
    waiting = new ArrayList<>();
    Uni.createFrom()
        .deferred(() -> batch.load(questions.stream().map(Asked::key).toList()))
        .subscribe()
        .with(
            results ->
                eventLoop.runOnContext(
                    turn -> questions.forEach(q -> q.answer(results.get(q.key())))),
            failure ->
                eventLoop.runOnContext(
                    turn -> questions.forEach(q -> q.answer(Result.failed(failure)))));
  }

  private record Asked<K, V>(K key, Promise<@Nullable V> promise) {

    void answer(@Nullable Result<V> result) {
      if (result == null) {
        promise.keep(null);
      } else if (result.failure() != null) {
        promise.fail(result.failure());
      } else {
        promise.keep(result.value());
      }
    }
  }
}
