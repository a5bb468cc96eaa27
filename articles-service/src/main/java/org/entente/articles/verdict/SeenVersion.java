package org.entente.articles.verdict;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The version of a mention that a curator saw: the header {@code If-Match}. */
record SeenVersion(String tags) {

  static SeenVersion of(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    return new SeenVersion(ifMatch);
  }

  /**
   * @throws MentionChanged when it is another one now
   */
  void mustBe(long version) {
    boolean matches =
        Arrays.stream(tags.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals("\"%d\"".formatted(version)));
    if (!matches) {
      throw new MentionChanged(version);
    }
  }

  /** Who decides must say on which version: another may have been written since it was read. */
  static final class PreconditionRequired extends Problem {

    PreconditionRequired() {
      super(
          428,
          "A verdict is about one version of a mention; say which one in the header If-Match.",
          List.of(
              new FieldError(
                  HttpHeaders.IF_MATCH, "Must be the ETag that the mention was read with.")));
    }
  }
}
