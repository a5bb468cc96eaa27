package org.entente.store.idempotency;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.platform.access.Caller;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.idempotency.IdempotencyRows.Kept;
import org.entente.store.idempotency.IdempotencyRows.Written;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated write with the answer of the first. The key is kept in the transaction of the
 * write: there is never one without the other, and a repetition that comes while the first is under
 * way waits for it.
 */
@ApplicationScoped
public class Idempotency {

  /** The header that carries the key. */
  public static final String HEADER = "Idempotency-Key";

  private static final int LONGEST_KEY = 200;
  private static final String KEY_RULE = "Must have 1 to %d characters.".formatted(LONGEST_KEY);

  private final IdempotencyRows rows;
  private final ObjectMapper json;
  private final Caller caller;

  Idempotency(IdempotencyRows rows, ObjectMapper json, Caller caller) {
    this.rows = rows;
    this.json = json;
    this.caller = caller;
  }

  /**
   * Does a write unless its key was seen. Call it within the transaction of the write.
   *
   * @param key as sent by the caller; without one the write is simply done
   * @param operation what is written, such as {@code POST /v1/articles}; keys of different
   *     operations are different
   * @param request what was sent; the same key with another request is refused
   * @throws IdempotencyKeyReused when the key came with another request
   */
  public <T> Answer<T> once(
      @Nullable String key,
      String operation,
      Object request,
      Class<T> type,
      Supplier<Answer<T>> effect) {
    if (key == null) {
      return effect.get();
    }
    check(key);
    var write = new Keyed(key, fingerprint(request));
    if (rows.claim(caller.name(), operation, List.of(write)).isEmpty()) {
      return earlier(operation, write, type).orElseThrow();
    }
    var answer = effect.get();
    rows.keep(caller.name(), operation, Map.of(key, written(answer)));
    return answer;
  }

  /**
   * One of many writes.
   *
   * @param key no two in a batch have the same
   * @param request the {@link #fingerprint} of what was sent
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  public record Keyed(@Nullable String key, byte[] request) {}

  /**
   * Does those of many writes whose keys were not seen, in as many statements as for one. Call it
   * within the transaction of the writes. A key that cannot be one, or that came with another
   * request, refuses its own write only; the key of a write that is refused stays free.
   *
   * @param field what the key is called where it was given
   * @param effect takes the indices of the writes to do and tells what became of each, in their
   *     order
   */
  public <T> List<Outcome<T>> onceEach(
      String operation,
      String field,
      List<Keyed> writes,
      Class<T> type,
      Function<List<Integer>, List<Outcome<T>>> effect) {
    var outcomes = new TreeMap<Integer, Outcome<T>>();
    var keyed = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < writes.size(); i++) {
      var key = writes.get(i).key();
      if (key != null && !isKey(key)) {
        outcomes.put(i, new Outcome.Refused<>(new InvalidRequest(field, KEY_RULE)));
      } else if (key != null && keyed.put(key, i) != null) {
        throw new IllegalArgumentException("A key may stand in a batch only once");
      }
    }
    seenBefore(operation, field, writes, keyed, type, outcomes);

    var toDo =
        IntStream.range(0, writes.size()).filter(i -> !outcomes.containsKey(i)).boxed().toList();
    var done = toDo.isEmpty() ? List.<Outcome<T>>of() : effect.apply(toDo);
    var answers = new TreeMap<String, Written>();
    var free = new ArrayList<String>();
    for (int i = 0; i < toDo.size(); i++) {
      outcomes.put(toDo.get(i), done.get(i));
      var key = writes.get(toDo.get(i)).key();
      if (key != null) {
        switch (done.get(i)) {
          case Outcome.Done<T>(var answer) -> answers.put(key, written(answer));
          case Outcome.Refused<T> _ -> free.add(key);
        }
      }
    }
    rows.keep(caller.name(), operation, answers);
    rows.free(caller.name(), operation, free);
    return List.copyOf(outcomes.values());
  }

  private <T> void seenBefore(
      String operation,
      String field,
      List<Keyed> writes,
      Map<String, Integer> keyed,
      Class<T> type,
      Map<Integer, Outcome<T>> outcomes) {
    var claimed =
        rows.claim(caller.name(), operation, keyed.values().stream().map(writes::get).toList());
    var others = keyed.keySet().stream().filter(key -> !claimed.contains(key)).toList();
    rows.find(caller.name(), operation, others)
        .forEach((key, kept) -> {
          int line = requireNonNull(keyed.get(key));
          outcomes.put(
              line,
              Arrays.equals(kept.request(), writes.get(line).request())
                  ? new Outcome.Done<>(read(kept, type))
                  : new Outcome.Refused<>(new IdempotencyKeyReused(field)));
        });
  }

  /**
   * The answer that a write with this key was given, if it was done before: for writes that ask
   * others first, and should not do so twice. It decides nothing: {@link #once} does.
   *
   * @throws IdempotencyKeyReused when the key came with another request
   */
  public <T> Optional<Answer<T>> earlier(
      @Nullable String key, String operation, Object request, Class<T> type) {
    if (key == null) {
      return Optional.empty();
    }
    check(key);
    return earlier(operation, new Keyed(key, fingerprint(request)), type);
  }

  /** What tells a request from others: the same for what means the same. Any thread may call. */
  public byte[] fingerprint(Object request) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException("A request that was read must be writable", e);
    }
  }

  private static void check(String key) {
    if (!isKey(key)) {
      throw new InvalidRequest(HEADER, KEY_RULE);
    }
  }

  private static boolean isKey(String key) {
    return !key.isBlank() && key.length() <= LONGEST_KEY;
  }

  private <T> Optional<Answer<T>> earlier(String operation, Keyed write, Class<T> type) {
    var key = requireNonNull(write.key());
    var kept = rows.find(caller.name(), operation, List.of(key)).get(key);
    if (kept == null) {
      return Optional.empty();
    }
    if (!Arrays.equals(kept.request(), write.request())) {
      throw new IdempotencyKeyReused(HEADER);
    }
    return Optional.of(read(kept, type));
  }

  private <T> Answer<T> read(Kept kept, Class<T> type) {
    try {
      return new Answer<>(kept.status(), json.readValue(kept.answer(), type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept answer must be readable", e);
    }
  }

  private Written written(Answer<?> answer) {
    try {
      return new Written(answer.status(), json.writeValueAsString(answer.body()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer must be writable", e);
    }
  }
}
