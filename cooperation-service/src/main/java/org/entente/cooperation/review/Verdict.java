package org.entente.cooperation.review;

import org.entente.cooperation.record.Review;

/** What a reviewer says of a record. */
public enum Verdict {
  ACCEPT(Review.PROPOSED, Review.ACCEPTED, "record.accepted"),
  REJECT(Review.PROPOSED, Review.REJECTED, "record.rejected"),
  DEPRECATE(Review.ACCEPTED, Review.DEPRECATED, "record.deprecated");

  /** What the record must be before. */
  final Review before;

  public final Review after;
  final String event;

  Verdict(Review before, Review after, String event) {
    this.before = before;
    this.after = after;
    this.event = event;
  }
}
