package org.entente.cooperation.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Records;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/records/{id}/revisions")
class RevisionsResource {

  private final Records records;
  private final Revisions revisions;
  private final RevisionViews views;
  private final Caller caller;

  RevisionsResource(Records records, Revisions revisions, RevisionViews views, Caller caller) {
    this.records = records;
    this.revisions = revisions;
    this.views = views;
    this.caller = caller;
  }

  /** The states that a record was in, and the one that is proposed, the newest first. */
  @GET
  @PermitAll
  @Reads
  public List<RevisionView> all(@RestPath String id) {
    var record = record(id);
    return revisions.of(record.id()).stream().map(RevisionView::of).toList();
  }

  /** One of them, for good: what can be cited. */
  @GET
  @Path("/{number}")
  @PermitAll
  @Reads
  public RevisionView one(@RestPath String id, @RestPath int number) {
    var record = record(id);
    return views.whole(revisions.get(record, number));
  }

  private CooperationRecord record(String id) {
    return records.get(TypeId.parse(CooperationRecord.PREFIX, id), caller.clearance());
  }
}
