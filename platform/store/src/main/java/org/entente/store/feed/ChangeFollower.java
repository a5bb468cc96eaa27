package org.entente.store.feed;

import java.util.List;

/**
 * Follows the changes of another service. Beans of this type are run by the platform, each by one
 * instance at a time; how far it has come is kept in the database.
 */
public interface ChangeFollower {

  /** A name that stays, under which the position is kept. */
  String name();

  /**
   * The service that is followed, as its REST client is configured: {@code entities}, {@code
   * articles}.
   */
  String upstream();

  /**
   * Takes in changes, oldest first. Runs in the transaction that also moves the position on; an
   * exception undoes both and the same changes come again. Changes may come again after a fault:
   * applying one twice must do no harm.
   */
  void apply(List<Change> changes);
}
