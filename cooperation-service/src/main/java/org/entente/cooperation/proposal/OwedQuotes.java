package org.entente.cooperation.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.entente.cooperation.evidence.EvidenceOfRecords;
import org.entente.cooperation.evidence.EvidenceOfRecords.Settled;
import org.entente.cooperation.evidence.QuoteCheck;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.record.Review;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox;
import org.entente.store.job.JobHandler;

/** Verifies the quotes of records that came in while the articles service was away. */
@ApplicationScoped
class OwedQuotes implements JobHandler {

  static final String QUEUE = "verify";

  private final EvidenceOfRecords evidence;
  private final QuoteCheck quotes;
  private final Records records;
  private final Outbox outbox;

  OwedQuotes(EvidenceOfRecords evidence, QuoteCheck quotes, Records records, Outbox outbox) {
    this.evidence = evidence;
    this.quotes = quotes;
    this.records = records;
    this.outbox = outbox;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(String key) {
    var record = TypeId.parse(CooperationRecord.PREFIX, key).uuid();
    var owed = QuarkusTransaction.requiringNew().call(() -> evidence.owed(record));
    if (owed.isEmpty()) {
      return;
    }
    var settled = quotes.settle(owed);
    QuarkusTransaction.requiringNew().run(() -> keep(record, settled));
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
    }
    outbox.append(
        isSentBack ? "record.proposed" : "record.changed", changed.typeId(), changed.version());
  }
}
