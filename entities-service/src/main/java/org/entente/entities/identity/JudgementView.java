package org.entente.entities.identity;

import java.time.Instant;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of two entities.
 *
 * @param left the older of the two
 * @param author whoever said so
 * @param end when it is in force no more
 */
record JudgementView(
    String id,
    String left,
    String right,
    Verdict verdict,
    String reason,
    String author,
    Instant madeAt,
    @Nullable End end) {

  /**
   * @param reason why it was taken back; another judgement of the same pair ends it too
   */
  record End(Instant at, String by, String reason) {}

  static JudgementView of(Judgement judgement) {
    return new JudgementView(
        TypeId.show(Judgement.PREFIX, judgement.id),
        TypeId.show("entity", judgement.leftId),
        TypeId.show("entity", judgement.rightId),
        judgement.verdict,
        judgement.reason,
        judgement.author,
        judgement.madeAt,
        judgement.endedAt == null || judgement.endedBy == null || judgement.endReason == null
            ? null
            : new End(judgement.endedAt, judgement.endedBy, judgement.endReason));
  }
}
