package org.entente.entities.subject;

import java.util.List;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Fired within the transaction that changes entities, for those who write down what changed. */
public record EntityEdited(List<Edit> edits) {

  /**
   * @param version of the entity after it
   * @param what as the feed calls it
   * @param visibility who may know: whoever might see the entity both before and after
   */
  public record Edit(
      UUID id,
      long version,
      String what,
      @Nullable String reason,
      Visibility visibility,
      List<FieldChange> fields) {}
}
