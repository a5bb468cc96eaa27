package org.entente.cooperation.proposal;

import java.util.List;
import org.entente.cooperation.proposal.Proposals.Prepared;
import org.entente.cooperation.proposal.Proposals.Proposer;
import org.entente.cooperation.record.RecordView;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.idempotency.Outcome;
import org.entente.store.stream.ImportAnswer;
import org.entente.store.stream.ImportAnswer.Stored;
import org.entente.store.stream.Intake;
import org.jspecify.annotations.Nullable;

/** Proposals, one a line. The other services are asked line by line, beside the storing. */
record ArrivingRecords(Proposals proposals, Proposer proposer)
    implements Intake<NewRecord, Prepared, RecordView> {

  static final int LONGEST_LINE = 1024 * 1024;

  @Override
  public Class<NewRecord> type() {
    return NewRecord.class;
  }

  @Override
  public Class<RecordView> view() {
    return RecordView.class;
  }

  @Override
  public int longestLine() {
    return LONGEST_LINE;
  }

  @Override
  public String operation() {
    return Proposals.OPERATION;
  }

  @Override
  public Prepared judged(@Nullable NewRecord sent) {
    if (sent == null) {
      throw new InvalidRequest("body", "Must be a record.");
    }
    return proposals.prepare(sent, proposer);
  }

  @Override
  public List<Outcome<RecordView>> store(List<Prepared> records) {
    return records.stream()
        .map(record -> proposals.keep(record, proposer))
        .<Outcome<RecordView>>map(Outcome.Done::new)
        .toList();
  }

  @Override
  public Object answer(long line, @Nullable String key, Outcome<RecordView> outcome) {
    return ImportAnswer.of(line, key, outcome.map(v -> new Stored(v.id(), v.version())));
  }
}
