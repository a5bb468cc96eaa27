package org.entente.entities.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.entente.entities.subject.EntityEdited;

/** Has quotes looked for again when others may see the entity they are about. */
@ApplicationScoped
class OtherReaders {

  private final Quotes quotes;

  OtherReaders(Quotes quotes) {
    this.quotes = quotes;
  }

  void entitiesEdited(@Observes EntityEdited edited) {
    edited.edits().stream()
        .filter(edit -> edit.version() > 0)
        .filter(edit -> edit.fields().stream().anyMatch(f -> f.field().equals("visibility")))
        .forEach(edit -> quotes.readersChanged(edit.id()));
  }
}
