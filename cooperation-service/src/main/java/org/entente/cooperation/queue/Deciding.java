package org.entente.cooperation.queue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.entente.cooperation.proposal.MachineProposals;
import org.entente.cooperation.proposal.Proposals;
import org.entente.cooperation.proposal.Proposals.Prepared;
import org.entente.cooperation.proposal.Proposals.Proposer;
import org.entente.cooperation.proposal.RecordWriting;
import org.entente.cooperation.queue.Decisions.Decision;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.review.NewReview;
import org.entente.cooperation.review.Reviews;
import org.entente.cooperation.review.VersionSeen;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Problem;

/** Decides on proposals one by one: a decision that cannot be taken keeps no other from being. */
@ApplicationScoped
class Deciding {

  private final Proposals proposals;
  private final RecordWriting writing;
  private final Records records;
  private final Reviews reviews;

  Deciding(Proposals proposals, RecordWriting writing, Records records, Reviews reviews) {
    this.proposals = proposals;
    this.writing = writing;
    this.records = records;
    this.reviews = reviews;
  }

  DecidedView decide(Decision decision, Proposer curator) {
    try {
      decision.check();
      var changed =
          Optional.ofNullable(decision.record()).map(record -> proposals.checked(record, curator));
      return QuarkusTransaction.requiringNew()
          .call(() -> DecidedView.of(taken(decision, changed, curator)));
    } catch (Problem problem) {
      return DecidedView.refused(decision.recordId(), problem);
    }
  }

  private CooperationRecord taken(Decision decision, Optional<Prepared> changed, Proposer curator) {
    var id = TypeId.parse(CooperationRecord.PREFIX, Objects.requireNonNull(decision.recordId()));
    var version = Objects.requireNonNull(decision.version());
    var record = records.toChange(id, curator.clearance());
    if (wasTaken(record, decision, version, curator)) {
      return record;
    }
    new VersionSeen("\"%d\"".formatted(version)).mustBe(record.version());
    changed.ifPresent(content -> mend(record, content, curator));
    var review = new NewReview(decision.verdict(), decision.comment(), null);
    reviews.decide(record, review, curator.name(), curator.clearance());
    return record;
  }

  /** It is sent again because its answer was lost. */
  private static boolean wasTaken(
      CooperationRecord record, Decision decision, long version, Proposer curator) {
    return record.version() > version
        && record.review() == decision.said().after
        && record.wasDecidedBy(curator.name());
  }

  private void mend(CooperationRecord record, Prepared content, Proposer curator) {
    if (!record.isProposedBy(MachineProposals.PROPOSER)) {
      throw new ChangedByReviewer();
    }
    var externalId = content.given().externalId();
    if (externalId != null && !externalId.equals(record.externalId())) {
      throw new InvalidRequest("record.externalId", "Must be left out or stay as it is.");
    }
    records.mustExist(content.given().records(), curator.clearance());
    writing.replace(record, content, curator.name());
  }
}
