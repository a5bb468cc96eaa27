package org.entente.store.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.store.idempotency.Idempotency.Keyed;

/** The table of keys and answers; every statement is for many keys. */
@ApplicationScoped
class IdempotencyRows {

  private static final String THESE =
      " where caller = :caller and operation = :operation and key = any(:keys)";

  private final EntityManager database;

  IdempotencyRows(EntityManager database) {
    this.database = database;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  record Kept(byte[] request, int status, String answer) {}

  record Written(int status, String answer) {}

  /**
   * Takes the keys that nobody has, and waits for those that another transaction is about to have.
   *
   * @return the keys that are ours now
   */
  @SuppressWarnings("unchecked")
  Set<String> claim(String caller, String operation, List<Keyed> writes) {
    if (writes.isEmpty()) {
      return Set.of();
    }
    List<String> ours =
        database
            .createNativeQuery(
                // In one order for all, so that two claims never wait for each other.
                """
                insert into idempotency (caller, operation, key, request_hash)
                select :caller, :operation, key, hash
                  from unnest(cast(:keys as text[]), cast(:hashes as bytea[])) as w (key, hash) order by key
                on conflict do nothing
                returning key
                """,
                String.class)
            .setParameter("caller", caller)
            .setParameter("operation", operation)
            .setParameter("keys", writes.stream().map(Keyed::key).toArray(String[]::new))
            .setParameter("hashes", writes.stream().map(Keyed::request).toArray(byte[][]::new))
            .getResultList();
    return Set.copyOf(ours);
  }

  @SuppressWarnings("unchecked")
  Map<String, Kept> find(String caller, String operation, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    List<Tuple> found =
        database
            .createNativeQuery(
                "select key, request_hash, status, answer from idempotency" + THESE, Tuple.class)
            .setParameter("caller", caller)
            .setParameter("operation", operation)
            .setParameter("keys", keys.toArray(String[]::new))
            .getResultList();
    return found.stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0, String.class),
                row ->
                    new Kept(
                        row.get(1, byte[].class),
                        row.get(2, Integer.class),
                        row.get(3, String.class))));
  }

  void keep(String caller, String operation, Map<String, Written> answers) {
    if (answers.isEmpty()) {
      return;
    }
    var inOrder = List.copyOf(answers.entrySet());
    database
        .createNativeQuery(
            """
            update idempotency i set status = w.status, answer = w.answer
              from unnest(cast(:keys as text[]), cast(:statuses as integer[]), cast(:answers as text[]))
                   as w (key, status, answer)
             where i.caller = :caller and i.operation = :operation and i.key = w.key
            """)
        .setParameter("caller", caller)
        .setParameter("operation", operation)
        .setParameter("keys", inOrder.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .setParameter(
            "statuses", inOrder.stream().map(e -> e.getValue().status()).toArray(Integer[]::new))
        .setParameter(
            "answers", inOrder.stream().map(e -> e.getValue().answer()).toArray(String[]::new))
        .executeUpdate();
  }

  /** Gives back keys that were claimed in this transaction. */
  void free(String caller, String operation, Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    database
        .createNativeQuery("delete from idempotency" + THESE)
        .setParameter("caller", caller)
        .setParameter("operation", operation)
        .setParameter("keys", keys.toArray(String[]::new))
        .executeUpdate();
  }
}
