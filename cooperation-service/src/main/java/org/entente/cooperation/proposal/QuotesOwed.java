package org.entente.cooperation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.cooperation.evidence.EvidenceOfRecords;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.store.job.Jobs;

/** Has quotes looked for again that could not be when that was tried. */
@ApplicationScoped
public class QuotesOwed {

  private final EvidenceOfRecords evidence;
  private final Jobs jobs;

  QuotesOwed(EvidenceOfRecords evidence, Jobs jobs) {
    this.evidence = evidence;
    this.jobs = jobs;
  }

  /** Those of these records, in the caller's transaction. */
  public void again(List<CooperationRecord> records) {
    var owing =
        records.stream()
            .filter(r -> !evidence.owed(r.id(), r.visibility()).isEmpty())
            .map(CooperationRecord::typeId)
            .toList();
    if (!owing.isEmpty()) {
      jobs.enqueue(OwedQuotes.QUEUE, owing);
    }
  }
}
