package org.entente.cooperation.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.cooperation.claim.Claims;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.party.EntityLookup;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.party.Parties;
import org.entente.cooperation.record.Conclusions;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.upstream.UpstreamRefused;
import org.entente.platform.id.TypeId;
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
  private final Conclusions conclusions;
  private final Trail trail;

  OwedLookups(
      Records records,
      Parties parties,
      Claims claims,
      EntityLookup entities,
      Conclusions conclusions,
      Trail trail) {
    this.records = records;
    this.parties = parties;
    this.claims = claims;
    this.entities = entities;
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
   * @throws JobRefused when an entity does not exist or is hidden from the record's readers: the
   *     party stays as it is, and the parked job shows it
   */
  @Override
  public void run(String key) {
    var record = TypeId.parse(CooperationRecord.PREFIX, key).uuid();
    var pending = QuarkusTransaction.requiringNew().call(() -> pending(record));
    if (pending.isEmpty()) {
      return;
    }
    var found = ask(pending);
    var missing = QuarkusTransaction.requiringNew().call(() -> keep(record, found));
    if (!missing.isEmpty()) {
      throw new JobRefused(
          "The record can name no entity " + String.join(", ", new TreeSet<>(missing)));
    }
  }

  private Found ask(Set<String> pending) {
    try {
      return entities.now(pending);
    } catch (UpstreamRefused e) {
      throw new JobRefused(e.detail());
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

  /**
   * Takes over what the readers of the record may see, whoever they are by now; answers what is
   * missing for them.
   */
  private Set<String> keep(UUID id, Found answered) {
    var record = records.toChange(id);
    if (record.isEmpty()) {
      return Set.of();
    }
    var changed = record.get();
    var found = answered.seenAt(changed.visibility());
    if (!found.known().isEmpty()) {
      claims.resolve(id, found);
      var sides = parties.resolve(id, found);
      changed.resolve(found, sides);
      conclusions.draw(changed, sides);
      changed.touch();
      trail.tell("record.changed", changed);
    }
    return found.missing();
  }
}
