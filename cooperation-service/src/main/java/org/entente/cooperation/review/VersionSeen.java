package org.entente.cooperation.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** On which version of a record somebody decides. */
public record VersionSeen(String ifMatch) {

  /**
   * @throws PreconditionRequired when nobody says
   */
  public static VersionSeen of(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    return new VersionSeen(ifMatch);
  }

  /**
   * @throws StaleVersion when it is another one by now
   */
  public void mustBe(long version) {
    var isSeen =
        Arrays.stream(ifMatch.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals("\"%d\"".formatted(version)));
    if (!isSeen) {
      throw new StaleVersion(version);
    }
  }
}
