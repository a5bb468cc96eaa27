package org.entente.cooperation.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.entente.cooperation.change.ChangeResource.NewRevision;
import org.entente.cooperation.change.ChangeResource.ProposedRevision;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.proposal.NewRecord;
import org.entente.cooperation.proposal.Proposals;
import org.entente.cooperation.proposal.Proposals.Prepared;
import org.entente.cooperation.proposal.Proposals.Proposer;
import org.entente.cooperation.proposal.RecordWriting;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.RecordView;
import org.entente.cooperation.record.RecordViews;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.record.Review;
import org.entente.cooperation.review.OwnProposal;
import org.entente.cooperation.review.Reviews;
import org.entente.cooperation.review.VersionSeen;
import org.entente.cooperation.revision.Revisions;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jspecify.annotations.Nullable;

/** Proposes changes to accepted records, and makes them when they are accepted. */
@ApplicationScoped
class Changes {

  private final Records records;
  private final RecordViews views;
  private final Proposals proposals;
  private final RecordWriting writing;
  private final Revisions revisions;
  private final Reviews reviews;
  private final Trail trail;
  private final Idempotency idempotency;
  private final ObjectMapper json;

  Changes(
      Records records,
      RecordViews views,
      Proposals proposals,
      RecordWriting writing,
      Revisions revisions,
      Reviews reviews,
      Trail trail,
      Idempotency idempotency,
      ObjectMapper json) {
    this.records = records;
    this.views = views;
    this.proposals = proposals;
    this.writing = writing;
    this.revisions = revisions;
    this.reviews = reviews;
    this.trail = trail;
    this.idempotency = idempotency;
    this.json = json;
  }

  /** The revision that waits for a decision now; told again to who repeats it with the same key. */
  Answer<ProposedRevision> propose(
      TypeId id, NewRevision sent, Proposer proposer, @Nullable String key) {
    proposals.checked(sent.record(), proposer);
    return QuarkusTransaction.requiringNew()
        .call(() ->
            idempotency.once(
                key,
                "POST /v1/records/%s/revisions".formatted(id),
                sent,
                ProposedRevision.class,
                () -> new Answer<>(201, keep(id, sent, proposer))));
  }

  private ProposedRevision keep(TypeId id, NewRevision sent, Proposer proposer) {
    var given = sent.record();
    var record = records.toChange(id, proposer.clearance());
    if (record.review() != Review.ACCEPTED) {
      throw new NotAccepted(record);
    }
    if (given.externalId() != null && !Objects.equals(given.externalId(), record.externalId())) {
      throw new InvalidRequest("record.externalId", "Must be left out or stay as it is.");
    }
    records.mustExist(given.records(), proposer.clearance());
    var content = json.<JsonNode>valueToTree(given);
    var number = revisions.propose(record, content, proposer.name(), sent.reason());
    record.touch();
    trail.tell("record.revision-proposed", record, proposer.name(), sent.reason());
    return new ProposedRevision(record.typeId(), number);
  }

  /** Who decides, on which version of the record, and what they say. */
  record Decision(
      VersionSeen seen, Proposer reviewer, boolean isAccepted, @Nullable String comment) {}

  /** The record as it is then. */
  RecordView decide(TypeId id, int number, Decision decision) {
    var reviewer = decision.reviewer();
    if (!decision.isAccepted()) {
      return QuarkusTransaction.requiringNew().call(() -> reject(id, number, decision));
    }
    var content =
        QuarkusTransaction.requiringNew()
            .call(
                () -> revisions.proposed(records.get(id, reviewer.clearance()), number).content());
    var prepared = proposals.checked(read(content), reviewer);
    if (prepared.checked().isEmpty() && !prepared.given().evidence().isEmpty()) {
      throw new NotVerifiedYet();
    }
    return QuarkusTransaction.requiringNew().call(() -> accept(id, number, decision, prepared));
  }

  private RecordView reject(TypeId id, int number, Decision decision) {
    var record = toDecide(id, number, decision);
    revisions.reject(record, number, decision.reviewer().name(), decision.comment());
    record.touch();
    trail.tell("record.revision-rejected", record, decision.reviewer().name(), decision.comment());
    return views.of(record);
  }

  private RecordView accept(TypeId id, int number, Decision decision, Prepared prepared) {
    var record = toDecide(id, number, decision);
    if (record.review() != Review.ACCEPTED) {
      throw new NotAccepted(record);
    }
    var reviewer = decision.reviewer().name();
    writing.revise(record, prepared, number, reviewer);
    revisions.accept(record, number, reviewer, decision.comment());
    reviews.mustHaveEvidence(record);
    trail.tell("record.revised", record, reviewer, decision.comment());
    return views.of(record);
  }

  private CooperationRecord toDecide(TypeId id, int number, Decision decision) {
    var record = records.toChange(id, decision.reviewer().clearance());
    decision.seen().mustBe(record.version());
    var proposed = revisions.proposed(record, number);
    if (proposed.proposer().equals(decision.reviewer().name())) {
      throw new OwnProposal();
    }
    return record;
  }

  private NewRecord read(JsonNode content) {
    try {
      return json.treeToValue(content, NewRecord.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was written must be readable", e);
    }
  }
}
