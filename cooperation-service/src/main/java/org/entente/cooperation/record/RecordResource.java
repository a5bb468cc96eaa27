package org.entente.cooperation.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/records")
class RecordResource {

  private final Records records;
  private final RecordViews views;
  private final Caller caller;

  RecordResource(Records records, RecordViews views, Caller caller) {
    this.records = records;
    this.views = views;
    this.caller = caller;
  }

  /** Newest first by reception unless asked otherwise; undated records never drop out. */
  @GET
  @PermitAll
  @Reads
  public Page<RecordView> newest(
      @BeanParam RecordQuery query,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var filter = query.filter(caller.clearance());
    return shown(records.page(filter, PageRequest.of("records", filter, first, after)));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Reads
  public RestResponse<RecordView> get(@RestPath String id) {
    var record = records.get(TypeId.parse(CooperationRecord.PREFIX, id), caller.clearance());
    return RestResponse.ResponseBuilder.ok(views.of(record))
        .tag(Long.toString(record.version()))
        .build();
  }

  private Page<RecordView> shown(Page<CooperationRecord> page) {
    return new Page<>(views.of(page.items(), null), page.pageInfo());
  }
}
