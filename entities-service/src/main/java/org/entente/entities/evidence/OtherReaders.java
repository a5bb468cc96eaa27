package org.entente.entities.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.entente.entities.subject.EntityChanged;

/** Has quotes looked for again when others may see the entity they are about. */
@ApplicationScoped
class OtherReaders {

  private final Quotes quotes;

  OtherReaders(Quotes quotes) {
    this.quotes = quotes;
  }

  void entityChanged(@Observes EntityChanged changed) {
    quotes.readersChanged(changed.id());
  }
}
