package org.entente.cooperation.standing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.entente.cooperation.evidence.EvidenceOfRecords;
import org.entente.cooperation.evidence.EvidenceOfRecords.Owed;
import org.entente.cooperation.evidence.EvidenceOfRecords.Settled;
import org.entente.cooperation.evidence.QuoteCheck;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.upstream.UpstreamRefused;
import org.entente.platform.id.TypeId;
import org.entente.store.job.JobHandler;
import org.entente.store.job.JobRefused;

/**
 * Asks how the quotes of a record stand in the newest texts. A record whose quote is lost stays as
 * it is and is marked for a curator: that a source took its words back is news itself.
 */
@ApplicationScoped
class StandingCheck implements JobHandler {

  static final String QUEUE = "standing";

  /** About a week of trying once a minute. */
  private static final int MOST_ATTEMPTS = 10_000;

  private final Records records;
  private final EvidenceOfRecords evidence;
  private final QuoteCheck quotes;
  private final Trail trail;

  StandingCheck(Records records, EvidenceOfRecords evidence, QuoteCheck quotes, Trail trail) {
    this.records = records;
    this.evidence = evidence;
    this.quotes = quotes;
    this.trail = trail;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public int maxAttempts() {
    return MOST_ATTEMPTS;
  }

  @Override
  public void run(String key) {
    var id = TypeId.parse(CooperationRecord.PREFIX, key).uuid();
    var verified =
        QuarkusTransaction.requiringNew()
            .call(
                () -> records.findByIdOptional(id).map(r -> evidence.verified(id, r.visibility())));
    if (verified.isPresent() && !verified.get().isEmpty()) {
      var told = ask(verified.get());
      QuarkusTransaction.requiringNew().run(() -> keep(id, told));
    }
  }

  private Settled ask(Owed verified) {
    try {
      return quotes.ask(verified);
    } catch (UpstreamRefused e) {
      throw new JobRefused(e.detail());
    }
  }

  private void keep(UUID id, Settled told) {
    records
        .toChange(id)
        .filter(record -> evidence.stand(id, told))
        .ifPresent(record -> {
          record.quotesStand(!evidence.isAnyLost(id));
          record.touch();
          trail.tell("record.changed", record);
        });
  }
}
