package org.entente.cooperation.review;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.cooperation.evidence.EvidenceOfRecords;
import org.entente.cooperation.figure.Figures;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.record.Conclusions;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.revision.Revisions;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** All decisions about records. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Decision, UUID> {

  private final Records records;
  private final EvidenceOfRecords evidence;
  private final Figures figures;
  private final Conclusions conclusions;
  private final Revisions revisions;
  private final Trail trail;

  Reviews(
      Records records,
      EvidenceOfRecords evidence,
      Figures figures,
      Conclusions conclusions,
      Revisions revisions,
      Trail trail) {
    this.records = records;
    this.evidence = evidence;
    this.figures = figures;
    this.conclusions = conclusions;
    this.revisions = revisions;
    this.trail = trail;
  }

  /** Oldest first. */
  List<Decision> of(CooperationRecord record) {
    return list("recordId = ?1 order by id", record.id());
  }

  /**
   * Decides on a record that is locked for the change.
   *
   * @throws OwnProposal when the reviewer proposed it
   * @throws VerdictOutOfTurn when it is not in the state that the verdict is about
   * @throws EvidenceMissing when it is to be accepted and lacks evidence; everything it lacks is
   *     told
   */
  public void decide(
      CooperationRecord record, NewReview given, String reviewer, Visibility clearance) {
    var verdict = Verdict.valueOf(requireNonNull(given.verdict()));
    if (record.isProposedBy(reviewer)) {
      throw new OwnProposal();
    }
    if (record.review() != verdict.before) {
      throw new VerdictOutOfTurn(verdict, record);
    }
    if (verdict == Verdict.ACCEPT) {
      mustHaveEvidence(record);
    }
    keep(record, verdict, given, reviewer, successor(record, given, clearance));
    record.decide(verdict.after, reviewer);
    revisions.decided(record, verdict.after, reviewer, given.comment());
    conclusions.count(record);
    trail.tell(verdict.event, record, reviewer, given.comment());
  }

  /** A machine takes back what it proposed and nobody has decided on. */
  public void takeBack(CooperationRecord record, String machine, String why) {
    var given = new NewReview(Verdict.REJECT.name(), why, null);
    keep(record, Verdict.REJECT, given, machine, null);
    record.decide(Verdict.REJECT.after, machine);
    revisions.decided(record, Verdict.REJECT.after, machine, why);
    conclusions.count(record);
    trail.tell(Verdict.REJECT.event, record, machine, why);
  }

  /**
   * @throws EvidenceMissing when a record cannot be accepted on what it shows
   */
  public void mustHaveEvidence(CooperationRecord record) {
    var said =
        figures.of(List.of(record.id())).views(Map.of()).getOrDefault(record.id(), List.of());
    var lacking =
        Acceptance.lacking(evidence.quotes(record.id(), record.partOf()), record.dates(), said);
    if (!lacking.isEmpty()) {
      throw new EvidenceMissing(lacking);
    }
  }

  private @Nullable UUID successor(
      CooperationRecord record, NewReview given, Visibility clearance) {
    if (given.successor() == null) {
      return null;
    }
    var successor = TypeId.parse(CooperationRecord.PREFIX, given.successor()).uuid();
    if (successor.equals(record.id())) {
      throw new InvalidRequest("successor", "Must be another record.");
    }
    records.mustExist(Map.of("successor", successor), clearance);
    return successor;
  }

  private void keep(
      CooperationRecord record,
      Verdict verdict,
      NewReview given,
      String reviewer,
      @Nullable UUID successor) {
    var decision = new Decision();
    decision.id = Uuid7.next();
    decision.recordId = record.id();
    decision.recordVersion = record.version();
    decision.verdict = verdict;
    decision.comment = given.comment();
    decision.successorId = successor;
    decision.reviewer = reviewer;
    decision.decidedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    persist(decision);
  }
}
