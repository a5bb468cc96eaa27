package org.entente.cooperation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.entente.cooperation.evidence.ArticlesOutOfSight;
import org.entente.cooperation.evidence.NewEvidence;
import org.entente.cooperation.origin.Origins;
import org.entente.cooperation.origin.Origins.Reading;
import org.entente.cooperation.proposal.Proposals.Prepared;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a machine suggests. It is known by its {@code externalId}: what was decided on stays
 * so, whatever is suggested again.
 */
@ApplicationScoped
public class MachineProposals {

  /** Who proposes what machines suggest, whichever they are. */
  public static final String PROPOSER = "extractor";

  /**
   * Who takes it back when a text does not say it any more: nobody decides on their own proposal.
   */
  public static final String TAKES_BACK = "reading";

  private final Records records;
  private final Contents contents;
  private final RecordWriting writing;
  private final Origins origins;
  private final ArticlesOutOfSight articles;

  MachineProposals(
      Records records,
      Contents contents,
      RecordWriting writing,
      Origins origins,
      ArticlesOutOfSight articles) {
    this.records = records;
    this.contents = contents;
    this.writing = writing;
    this.origins = origins;
    this.articles = articles;
  }

  /** What became of a suggestion. */
  public enum Outcome {
    PROPOSED,
    /** It waits for a decision as it is. */
    KNOWN,
    /** A person decided on it. */
    DECIDED,
    /** Somebody else's record is called so. */
    TAKEN
  }

  /**
   * Within a transaction.
   *
   * @param confidence from 0 to 1
   */
  public Outcome suggest(
      Prepared prepared, BigDecimal confidence, List<String> reasons, Reading reading) {
    var given = prepared.given();
    articles.holdInSight(
        given.evidence().stream().<@Nullable String>map(NewEvidence::articleId).toList());
    var known = records.called(Objects.requireNonNull(given.externalId()));
    if (known.isEmpty()) {
      var record = CooperationRecord.proposed(given.externalId(), PROPOSER, contents.of(given));
      record.suggested(confidence);
      writing.create(record, prepared);
      origins.suggested(record.id(), reading, reasons);
      return Outcome.PROPOSED;
    }
    var record = known.get();
    if (!record.isProposedBy(PROPOSER)) {
      return Outcome.TAKEN;
    }
    var outcome = again(record, prepared, confidence);
    origins.suggested(record.id(), reading, reasons);
    return outcome;
  }

  private Outcome again(CooperationRecord record, Prepared prepared, BigDecimal confidence) {
    return switch (record.review()) {
      case PROPOSED -> {
        record.suggested(confidence);
        if (record.has(contents.hash(prepared.given()))) {
          yield Outcome.KNOWN;
        }
        writing.replace(record, prepared);
        yield Outcome.PROPOSED;
      }
      case REJECTED -> {
        if (!record.wasDecidedBy(TAKES_BACK)) {
          yield Outcome.DECIDED;
        }
        // It was taken back by the machine itself, whose text says it again.
        record.sendBack();
        record.suggested(confidence);
        writing.replace(record, prepared);
        yield Outcome.PROPOSED;
      }
      case ACCEPTED, DEPRECATED -> Outcome.DECIDED;
    };
  }
}
