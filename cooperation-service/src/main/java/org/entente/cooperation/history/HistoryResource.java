package org.entente.cooperation.history;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.cooperation.history.Trail.Step;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/records/{id}/history")
class HistoryResource {

  private final Records records;
  private final Trail trail;
  private final Caller caller;

  HistoryResource(Records records, Trail trail, Caller caller) {
    this.records = records;
    this.trail = trail;
    this.caller = caller;
  }

  /** All that was done to a record and became of it, the newest first. */
  @GET
  @PermitAll
  @Reads
  public Page<Step> history(
      @RestPath String id, @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    var record = records.get(TypeId.parse(CooperationRecord.PREFIX, id), caller.clearance());
    return trail.of(record.id(), PageRequest.of("record-history", record.typeId(), first, after));
  }
}
