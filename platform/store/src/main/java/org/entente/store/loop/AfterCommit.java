package org.entente.store.loop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes those whose work a transaction brought, when others can see it. */
@ApplicationScoped
public class AfterCommit {

  private final TransactionSynchronizationRegistry transaction;

  AfterCommit(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  /**
   * Once a transaction, however often it is asked for, and never when it is rolled back.
   *
   * @param sleeper who is woken: who asks again with the same is not woken again
   */
  public void wake(Object sleeper, Runnable wake) {
    if (transaction.getResource(sleeper) != null) {
      return;
    }
    transaction.putResource(sleeper, true);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              wake.run();
            }
          }
        });
  }
}
