package org.entente.cooperation.change;

import java.util.Arrays;
import org.entente.cooperation.review.PreconditionRequired;
import org.entente.cooperation.review.StaleVersion;
import org.jspecify.annotations.Nullable;

/** On which version of a record somebody decides. */
record VersionSeen(String ifMatch) {

  static VersionSeen of(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    return new VersionSeen(ifMatch);
  }

  void mustBe(long version) {
    var isSeen =
        Arrays.stream(ifMatch.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals("\"%d\"".formatted(version)));
    if (!isSeen) {
      throw new StaleVersion(version);
    }
  }
}
