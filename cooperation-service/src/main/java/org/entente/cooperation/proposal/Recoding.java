package org.entente.cooperation.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import org.entente.cooperation.code.CodeTable;
import org.entente.cooperation.history.Trail;
import org.entente.cooperation.party.Parties;
import org.entente.cooperation.record.Conclusions;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.store.job.JobHandler;
import org.entente.store.job.Jobs;
import org.jboss.logging.Logger;

/**
 * Codes records anew that were coded by another version of the table, some at a time. The first
 * instance that starts with a new version owes it; whichever has time does it. A record whose codes
 * are others now has changed, and the feed says so.
 */
@ApplicationScoped
class Recoding implements JobHandler {

  private static final Logger LOG = Logger.getLogger(Recoding.class);
  static final String QUEUE = "recode";
  private static final int AT_ONCE = 200;
  private static final String OTHERWISE_CODED =
      "codeTable is null or codeTable <> ?1 order by codeTable, id";

  private final Records records;
  private final Parties parties;
  private final Conclusions conclusions;
  private final Trail trail;
  private final Jobs jobs;

  Recoding(Records records, Parties parties, Conclusions conclusions, Trail trail, Jobs jobs) {
    this.records = records;
    this.parties = parties;
    this.conclusions = conclusions;
    this.trail = trail;
    this.jobs = jobs;
  }

  void start(@Observes @Priority(5000) StartupEvent event) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          if (!some().isEmpty()) {
            jobs.enqueue(QUEUE, CodeTable.get().version());
          }
        });
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public int maxAttempts() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void run(String version) {
    var done = QuarkusTransaction.requiringNew().call(this::recodeSome);
    if (done > 0) {
      LOG.infof("Coded %d records by version %s of the table", done, CodeTable.get().version());
      QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(QUEUE, version));
    }
  }

  private int recodeSome() {
    var found = some();
    // In the order of ids, as everybody locks several.
    var locked =
        found.stream()
            .map(CooperationRecord::id)
            .sorted(Comparator.comparing(Object::toString))
            .flatMap(id -> records.toChange(id).stream())
            .toList();
    locked.forEach(this::recode);
    return locked.size();
  }

  private void recode(CooperationRecord record) {
    if (conclusions.draw(record, parties.sides(record.id()))) {
      record.touch();
      trail.tell("record.changed", record);
    }
  }

  private List<CooperationRecord> some() {
    return records.find(OTHERWISE_CODED, CodeTable.get().version()).range(0, AT_ONCE - 1).list();
  }
}
