package org.entente.store.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.store.loop.AfterCommit;

/** Where a change is noted, in the transaction that makes it. */
@ApplicationScoped
public class Outbox {

  private final EntityManager database;
  private final AfterCommit afterCommit;
  private final Sequencer sequencer;

  Outbox(EntityManager database, AfterCommit afterCommit, Sequencer sequencer) {
    this.database = database;
    this.afterCommit = afterCommit;
    this.sequencer = sequencer;
  }

  /**
   * Notes a change. What the thing itself changed is flushed first: its version check must have
   * passed before its place in the order is taken.
   *
   * @param type such as {@code article.created}
   * @param subject the TypeID of the thing
   * @param version the version of the thing after the change
   * @param visibility who may learn of the change: those who may see the thing
   * @throws jakarta.persistence.TransactionRequiredException outside of a transaction
   */
  public void append(String type, String subject, long version, Visibility visibility) {
    append(List.of(new Noted(type, subject, version, visibility)));
  }

  /**
   * A change to be noted; the components are those of {@link #append(String, String, long,
   * Visibility)}.
   */
  public record Noted(String type, String subject, long version, Visibility visibility) {}

  /** The same for many in their order, in one statement. */
  public void append(List<Noted> changes) {
    if (changes.isEmpty()) {
      return;
    }
    database.flush();
    database
        .createNativeQuery(
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, version, visibility)
            select id, kind, subject, type, '{}', version, visibility
              from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
                          cast(?5 as bigint[]), cast(?6 as text[]))
                   with ordinality as c (id, kind, subject, type, version, visibility, n)
             order by n
            """)
        .setParameter(1, each(changes, c -> Uuid7.next(), UUID[]::new))
        .setParameter(2, each(changes, c -> TypeId.parse(c.subject()).prefix(), String[]::new))
        .setParameter(3, each(changes, Noted::subject, String[]::new))
        .setParameter(4, each(changes, Noted::type, String[]::new))
        .setParameter(5, each(changes, Noted::version, Long[]::new))
        .setParameter(6, each(changes, c -> c.visibility().name(), String[]::new))
        .executeUpdate();
    afterCommit.wake(this, sequencer::wake);
  }

  private static <T> T[] each(
      List<Noted> changes, Function<Noted, T> column, IntFunction<T[]> array) {
    return changes.stream().map(column).toArray(array);
  }
}
