package org.entente.entities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.entente.entities.subject.EntityEdited;

/** Keeps clusters called after a member that all who see one of them may see. */
@ApplicationScoped
class ReadersFollowed {

  private final Identity identity;

  ReadersFollowed(Identity identity) {
    this.identity = identity;
  }

  void entitiesEdited(@Observes EntityEdited edited) {
    edited.edits().stream()
        .filter(edit -> edit.version() > 0)
        .filter(edit -> edit.fields().stream().anyMatch(f -> f.field().equals("visibility")))
        .forEach(edit -> identity.readersChanged(edit.id()));
  }
}
