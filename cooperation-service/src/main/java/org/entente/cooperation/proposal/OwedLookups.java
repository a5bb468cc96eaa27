package org.entente.cooperation.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.entente.cooperation.claim.Claims;
import org.entente.cooperation.party.EntityLookup;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.party.Parties;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox;
import org.entente.store.job.JobHandler;
import org.entente.store.job.JobRefused;

/** Looks up the entities of records that came in while the entities service was away. */
@ApplicationScoped
class OwedLookups implements JobHandler {

  static final String QUEUE = "lookup";

  private final Records records;
  private final Parties parties;
  private final Claims claims;
  private final EntityLookup entities;
  private final Outbox outbox;

  OwedLookups(
      Records records, Parties parties, Claims claims, EntityLookup entities, Outbox outbox) {
    this.records = records;
    this.parties = parties;
    this.claims = claims;
    this.entities = entities;
    this.outbox = outbox;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  /**
   * @throws JobRefused when an entity does not exist: the party stays as it is, and the parked job
   *     shows it
   */
  @Override
  public void run(String key) {
    var record = TypeId.parse(CooperationRecord.PREFIX, key).uuid();
    var pending = QuarkusTransaction.requiringNew().call(() -> pending(record));
    if (pending.isEmpty()) {
      return;
    }
    var found = entities.now(pending);
    if (!found.known().isEmpty()) {
      QuarkusTransaction.requiringNew().run(() -> keep(record, found));
    }
    if (!found.missing().isEmpty()) {
      throw new JobRefused("There is no entity " + String.join(", ", found.missing()));
    }
  }

  private Set<String> pending(UUID id) {
    var pending = new HashSet<>(parties.pending(id));
    pending.addAll(claims.pending(id));
    var record = records.findById(id);
    if (record != null && record.waitsForPlace() && record.placeEntityId() != null) {
      pending.add(record.placeEntityId());
    }
    return pending;
  }

  private void keep(UUID id, Found found) {
    var record = records.toChange(id);
    if (record.isEmpty()) {
      return;
    }
    var changed = record.get();
    claims.resolve(id, found);
    changed.resolve(found, parties.resolve(id, found));
    changed.touch();
    outbox.append("record.changed", changed.typeId(), changed.version());
  }
}
