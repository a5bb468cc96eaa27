package org.entente.store.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.platform.access.Caller;
import org.entente.platform.problem.InvalidRequest;
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

  private final EntityManager database;
  private final ObjectMapper json;
  private final Caller caller;

  Idempotency(EntityManager database, ObjectMapper json, Caller caller) {
    this.database = database;
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
    var hash = hash(request);
    if (!claim(operation, key, hash)) {
      return earlier(operation, key, hash, type).orElseThrow();
    }
    var answer = effect.get();
    keep(operation, key, answer);
    return answer;
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
    return earlier(operation, key, hash(request), type);
  }

  private static void check(String key) {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new InvalidRequest(HEADER, "Must have 1 to %d characters.".formatted(LONGEST_KEY));
    }
  }

  private boolean claim(String operation, String key, byte[] hash) {
    return database
            .createNativeQuery(
                "insert into idempotency (caller, operation, key, request_hash) values (?1, ?2, ?3, ?4)"
                    + " on conflict do nothing")
            .setParameter(1, caller.name())
            .setParameter(2, operation)
            .setParameter(3, key)
            .setParameter(4, hash)
            .executeUpdate()
        == 1;
  }

  @SuppressWarnings("unchecked")
  private <T> Optional<Answer<T>> earlier(
      String operation, String key, byte[] hash, Class<T> type) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select request_hash, status, answer from idempotency"
                    + " where caller = ?1 and operation = ?2 and key = ?3",
                Tuple.class)
            .setParameter(1, caller.name())
            .setParameter(2, operation)
            .setParameter(3, key)
            .getResultList();
    return rows.stream().findFirst().map(row -> kept(row, hash, type));
  }

  private <T> Answer<T> kept(Tuple row, byte[] hash, Class<T> type) {
    if (!Arrays.equals(hash, row.get(0, byte[].class))) {
      throw new IdempotencyKeyReused();
    }
    try {
      return new Answer<>(
          row.get(1, Integer.class), json.readValue(row.get(2, String.class), type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept answer must be readable", e);
    }
  }

  private <T> void keep(String operation, String key, Answer<T> answer) {
    try {
      database
          .createNativeQuery(
              "update idempotency set status = ?4, answer = ?5 where caller = ?1 and operation = ?2 and key = ?3")
          .setParameter(1, caller.name())
          .setParameter(2, operation)
          .setParameter(3, key)
          .setParameter(4, answer.status())
          .setParameter(5, json.writeValueAsString(answer.body()))
          .executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer must be writable", e);
    }
  }

  private byte[] hash(Object request) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException("A request that was read must be writable", e);
    }
  }
}
