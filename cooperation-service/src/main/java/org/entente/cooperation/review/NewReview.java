package org.entente.cooperation.review;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a record.
 *
 * @param verdict {@code ACCEPT} or {@code REJECT} a proposal, {@code DEPRECATE} what was accepted
 * @param successor the record that stands in its place; only with {@code DEPRECATE}
 */
public record NewReview(
    @Schema(type = SchemaType.STRING, implementation = Verdict.class) @Nullable String verdict,
    @Nullable String comment,
    @Nullable String successor) {

  public void check() {
    var given = new Given();
    var said = given.requiredOneOf(Verdict.class, verdict, "verdict");
    given.text(comment, 4000, "comment");
    given.id("record", successor, "successor");
    given.check(
        successor == null || said == null || said == Verdict.DEPRECATE,
        "successor",
        "Only goes with DEPRECATE.");
    given.throwIfAny();
  }
}
