package org.entente.cooperation.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.cooperation.dispute.Dispute.State;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** The disputes of all records. Within a transaction. */
@ApplicationScoped
class Disputes implements PanacheRepositoryBase<Dispute, UUID> {

  static final int MOST_WAITING = 100;

  private final Records records;
  private final Trail trail;

  Disputes(Records records, Trail trail) {
    this.records = records;
    this.trail = trail;
  }

  /** In the order in which they were filed. */
  List<Dispute> of(UUID record) {
    return list("recordId = ?1 order by id", record);
  }

  void file(CooperationRecord record, Dispute dispute) {
    if (count("recordId = ?1 and state = ?2", record.id(), State.RECEIVED) >= MOST_WAITING) {
      throw new TooManyDisputes(MOST_WAITING);
    }
    persist(dispute);
    record.touch();
    trail.tell("record.disputed", record, dispute.filedBy, null);
  }

  /**
   * @throws OwnDispute when the curator filed it
   */
  Dispute decide(TypeId id, State decision, @Nullable String answer, String curator) {
    var dispute = findByIdOptional(id.uuid()).orElseThrow(() -> new DisputeNotFound(id.toString()));
    if (dispute.filedBy.equals(curator)) {
      throw new OwnDispute();
    }
    var record = records.toChange(dispute.recordId).orElseThrow();
    getEntityManager().refresh(dispute);
    dispute.decide(decision, answer, curator);
    record.shownDisputes(
        Math.toIntExact(count("recordId = ?1 and state = ?2", record.id(), State.SHOWN)));
    trail.tell("record.changed", record, curator, answer);
    return dispute;
  }
}
