package org.entente.entities.subject;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The version of an entity that a curator saw: the header {@code If-Match}. */
record SeenVersion(String tags) {

  static SeenVersion of(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    return new SeenVersion(ifMatch);
  }

  /**
   * @throws EntityHasChanged when it is another one now
   */
  void mustBe(long version) {
    boolean matches =
        Arrays.stream(tags.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals("\"%d\"".formatted(version)));
    if (!matches) {
      throw new EntityHasChanged(version);
    }
  }

  /** Who changes must say which version: another may have been written since it was read. */
  static final class PreconditionRequired extends Problem {

    PreconditionRequired() {
      super(
          428,
          "A change is made to one version of an entity; say which one in the header If-Match.",
          List.of(
              new FieldError(
                  HttpHeaders.IF_MATCH, "Must be the ETag that the entity was read with.")));
    }
  }

  /** The entity is not any more as the caller saw it. */
  static final class EntityHasChanged extends Problem {

    EntityHasChanged(long version) {
      super(
          412,
          "The entity has changed; it is at version %d now. Read it again and change that."
              .formatted(version));
    }
  }
}
