package org.entente.entities.version;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The version that whoever changes something saw of it: the header {@code If-Match}. */
public record SeenVersion(String tags) {

  /**
   * @throws PreconditionRequired when none is told
   */
  public static SeenVersion of(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    return new SeenVersion(ifMatch);
  }

  /**
   * @throws StaleVersion when it is another one now
   */
  public void mustBe(long version) {
    boolean matches =
        Arrays.stream(tags.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals("\"%d\"".formatted(version)));
    if (!matches) {
      throw new StaleVersion(version);
    }
  }

  /** Who changes must say which version: another may have been written since it was read. */
  static final class PreconditionRequired extends Problem {

    PreconditionRequired() {
      super(
          428,
          "A change is made to one version; say which one in the header If-Match.",
          List.of(new FieldError(HttpHeaders.IF_MATCH, "Must be the ETag that it was read with.")));
    }
  }

  /** It is not any more as the caller saw it. */
  static final class StaleVersion extends Problem {

    StaleVersion(long version) {
      super(
          412,
          "It has changed and is at version %d now. Read it again and change that."
              .formatted(version));
    }
  }
}
