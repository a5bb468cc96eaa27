package org.entente.cooperation.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.party.PrintedOffices;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.cooperation.upstream.UpstreamRefused;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.store.job.JobHandler;
import org.entente.store.job.JobRefused;
import org.entente.store.job.Jobs;

/**
 * Has the offices that are printed for parties compared with those held, when a record is written
 * and when what is known of a person changes.
 */
@ApplicationScoped
class OfficeChecks implements JobHandler, ChangeFollower {

  static final String QUEUE = "offices";

  private final Records records;
  private final PrintedOffices offices;
  private final Trail trail;
  private final Jobs jobs;

  OfficeChecks(Records records, PrintedOffices offices, Trail trail, Jobs jobs) {
    this.records = records;
    this.offices = offices;
    this.trail = trail;
    this.jobs = jobs;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public String name() {
    return "offices";
  }

  @Override
  public String upstream() {
    return "entities";
  }

  @Override
  public int maxAttempts() {
    return OwedWork.MOST_ATTEMPTS;
  }

  @Override
  public void apply(List<Change> changes) {
    var changed =
        changes.stream()
            .filter(change -> change.type().startsWith("entity."))
            .map(Change::subject)
            .distinct()
            .toList();
    var printed = changed.isEmpty() ? List.<UUID>of() : offices.printedFor(changed);
    if (!printed.isEmpty()) {
      jobs.enqueue(
          QUEUE, printed.stream().map(id -> TypeId.show(CooperationRecord.PREFIX, id)).toList());
    }
  }

  @Override
  public void run(String key) {
    var id = TypeId.parse(CooperationRecord.PREFIX, key).uuid();
    var open =
        QuarkusTransaction.requiringNew()
            .call(() ->
                records.findByIdOptional(id).map(r -> offices.open(id, date(r), r.visibility())));
    if (open.isEmpty() || open.get().checks().isEmpty()) {
      return;
    }
    try {
      var told = offices.ask(open.get());
      QuarkusTransaction.requiringNew()
          .run(() ->
              records
                  .toChange(id)
                  .filter(record -> offices.keep(id, told))
                  .ifPresent(record -> {
                    record.touch();
                    trail.tell("record.changed", record);
                  }));
    } catch (UpstreamRefused e) {
      throw new JobRefused(e.detail());
    }
  }

  private static PartialDate date(CooperationRecord record) {
    return Objects.requireNonNull(record.dates().get("date"));
  }
}
