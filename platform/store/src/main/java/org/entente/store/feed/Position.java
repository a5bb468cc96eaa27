package org.entente.store.feed;

import java.util.regex.Pattern;
import org.entente.platform.problem.InvalidRequest;

/** A place in the feed: an epoch, which a restore changes, and a number within it. */
record Position(String epoch, long number) {

  private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,20})-([0-9]{1,18})");

  static Position parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new InvalidRequest("after", "Must be a position as it was given by /v1/changes.");
    }
    return new Position(form.group(1), Long.parseLong(form.group(2)));
  }

  @Override
  public String toString() {
    return epoch + "-" + number;
  }
}
