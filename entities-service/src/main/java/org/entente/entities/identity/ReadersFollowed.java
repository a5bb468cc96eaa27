package org.entente.entities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.entente.entities.subject.ReadersChanged;

/** Keeps clusters called after a member that all who see one of them may see. */
@ApplicationScoped
class ReadersFollowed {

  private final Identity identity;

  ReadersFollowed(Identity identity) {
    this.identity = identity;
  }

  void readersChanged(@Observes ReadersChanged change) {
    identity.readersChanged(change.id());
  }
}
