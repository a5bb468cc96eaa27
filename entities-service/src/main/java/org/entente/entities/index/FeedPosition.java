package org.entente.entities.index;

import java.util.regex.Pattern;
import org.entente.platform.problem.InvalidRequest;

/** A position of this service's own feed, which alone may look inside. */
record FeedPosition(String epoch, long number) {

  private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,20})-([0-9]{1,18})");

  static FeedPosition parse(String field, String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new InvalidRequest(field, "Must be a position as it was given by /v1/changes.");
    }
    return new FeedPosition(form.group(1), Long.parseLong(form.group(2)));
  }

  /**
   * Are all changes up to {@code other} among those up to this one? Those of a feed before a
   * restore are.
   */
  boolean includes(FeedPosition other) {
    return !epoch.equals(other.epoch) || number >= other.number;
  }
}
