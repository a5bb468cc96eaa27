package org.entente.store.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;

/** Where a change is noted, in the transaction that makes it. */
@ApplicationScoped
public class Outbox {

  private final EntityManager database;
  private final TransactionSynchronizationRegistry transaction;
  private final Sequencer sequencer;

  Outbox(
      EntityManager database, TransactionSynchronizationRegistry transaction, Sequencer sequencer) {
    this.database = database;
    this.transaction = transaction;
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
    database.flush();
    database
        .createNativeQuery(
            "insert into outbox (id, aggregatetype, aggregateid, type, payload, version, visibility)"
                + " values (?1, ?2, ?3, ?4, '{}', ?5, ?6)")
        .setParameter(1, Uuid7.next())
        .setParameter(2, TypeId.parse(subject).prefix())
        .setParameter(3, subject)
        .setParameter(4, type)
        .setParameter(5, version)
        .setParameter(6, visibility.name())
        .executeUpdate();
    wakeSequencerOnce();
  }

  private void wakeSequencerOnce() {
    if (transaction.getResource(this) != null) {
      return;
    }
    transaction.putResource(this, true);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              sequencer.wake();
            }
          }
        });
  }
}
