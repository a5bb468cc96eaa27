package org.entente.cooperation.queue;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.proposal.NewRecord;
import org.entente.cooperation.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a curator decides of many proposals.
 *
 * @param decisions at most 100
 */
record Decisions(List<Decision> decisions) {

  static final int MOST = 100;

  Decisions {
    decisions = Given.list(decisions);
  }

  void check() {
    var given = new Given();
    given.check(!decisions.isEmpty(), "decisions", "Must hold at least one.");
    given.bounded(decisions, MOST, "decisions");
    given.throwIfAny();
  }

  /**
   * A decision about one.
   *
   * @param version of the record, that was seen
   * @param verdict {@code ACCEPT} or {@code REJECT}
   * @param comment why; must be given with REJECT
   * @param record what it is to say when it is accepted; it stays as it is when absent
   */
  record Decision(
      @Nullable String recordId,
      @Nullable Long version,
      @Schema(
              type = SchemaType.STRING,
              enumeration = {"ACCEPT", "REJECT"})
          @Nullable String verdict,
      @Nullable String comment,
      @Nullable NewRecord record) {

    void check() {
      var given = new Given();
      given.check(recordId != null, "recordId", "Must be given.");
      given.id("record", recordId, "recordId");
      given.check(version != null, "version", "Must be given: that of the record that was seen.");
      var said = given.requiredOneOf(Verdict.class, verdict, "verdict");
      given.check(said != Verdict.DEPRECATE, "verdict", "Must be ACCEPT or REJECT.");
      given.text(comment, 4000, "comment");
      given.check(
          said != Verdict.REJECT || comment != null, "comment", "Must say why it is rejected.");
      given.check(
          record == null || said != Verdict.REJECT, "record", "Must be left out with REJECT.");
      given.throwIfAny();
    }

    Verdict said() {
      return Verdict.valueOf(Objects.requireNonNull(verdict));
    }
  }
}
