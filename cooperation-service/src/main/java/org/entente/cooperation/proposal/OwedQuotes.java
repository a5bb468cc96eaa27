package org.entente.cooperation.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.entente.cooperation.evidence.EvidenceOfRecords;
import org.entente.cooperation.evidence.EvidenceOfRecords.Owed;
import org.entente.cooperation.evidence.EvidenceOfRecords.Settled;
import org.entente.cooperation.evidence.QuoteCheck;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.record.Conclusions;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.record.Review;
import org.entente.cooperation.upstream.UpstreamRefused;
import org.entente.platform.id.TypeId;
import org.entente.store.job.JobHandler;
import org.entente.store.job.JobRefused;

/** Verifies the quotes of records that came in while the articles service was away. */
@ApplicationScoped
class OwedQuotes implements JobHandler {

  static final String QUEUE = "verify";

  private final EvidenceOfRecords evidence;
  private final QuoteCheck quotes;
  private final Records records;
  private final Conclusions conclusions;
  private final Trail trail;

  OwedQuotes(
      EvidenceOfRecords evidence,
      QuoteCheck quotes,
      Records records,
      Conclusions conclusions,
      Trail trail) {
    this.evidence = evidence;
    this.quotes = quotes;
    this.records = records;
    this.conclusions = conclusions;
    this.trail = trail;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public int maxAttempts() {
    return OwedWork.MOST_ATTEMPTS;
  }

  /**
   * @throws JobRefused when the articles service does not take the quotes: they stay unverified,
   *     and the parked job shows why
   */
  @Override
  public void run(String key) {
    var record = TypeId.parse(CooperationRecord.PREFIX, key).uuid();
    var owed = QuarkusTransaction.requiringNew().call(() -> owed(record));
    if (owed.isEmpty()) {
      return;
    }
    var settled = ask(owed.get());
    QuarkusTransaction.requiringNew().run(() -> keep(record, settled));
  }

  private Optional<Owed> owed(UUID id) {
    return records
        .findByIdOptional(id)
        .map(r -> evidence.owed(id, r.visibility()))
        .filter(o -> !o.isEmpty());
  }

  private Settled ask(Owed owed) {
    try {
      return quotes.ask(owed);
    } catch (UpstreamRefused e) {
      throw new JobRefused(e.detail());
    }
  }

  /**
   * A record that was accepted on other quotes is a proposal again when one of them turns out not
   * to exist.
   */
  private void keep(UUID id, Settled settled) {
    var record = records.toChange(id);
    if (record.isEmpty()) {
      return;
    }
    var changed = record.get();
    var allStand = evidence.settle(id, settled);
    changed.touch();
    var isSentBack = !allStand && changed.review() == Review.ACCEPTED;
    if (isSentBack) {
      changed.sendBack();
      conclusions.count(changed);
    }
    trail.tell(isSentBack ? "record.proposed" : "record.changed", changed);
  }
}
