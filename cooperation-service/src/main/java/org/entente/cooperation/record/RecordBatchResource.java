package org.entente.cooperation.record;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.platform.access.Caller;
import org.entente.platform.id.MalformedId;
import org.entente.platform.id.TypeId;
import org.entente.store.read.BatchAnswer;
import org.entente.store.read.BatchRequest;
import org.entente.store.read.Reads;
import org.jspecify.annotations.Nullable;

@Path("/v1/records:batch")
class RecordBatchResource {

  private final Records records;
  private final RecordViews views;
  private final Caller caller;

  RecordBatchResource(Records records, RecordViews views, Caller caller) {
    this.records = records;
    this.views = views;
    this.caller = caller;
  }

  /**
   * Records in the order of their ids, null where there is none; with {@code fields} only the parts
   * named there (parties, figures, claims, evidence, links, codes) beside what a record says by
   * itself.
   */
  @POST
  @PermitAll
  @Reads
  public BatchAnswer<RecordView> byIds(@NotNull BatchRequest request) {
    var ids =
        request.ids().stream()
            .map(RecordBatchResource::uuid)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var found = views.of(records.visible(ids, caller.clearance()), request.fields());
    return BatchAnswer.inOrder(request.ids(), found, RecordView::id);
  }

  private static @Nullable UUID uuid(String id) {
    try {
      return TypeId.parse(CooperationRecord.PREFIX, id).uuid();
    } catch (MalformedId e) {
      return null; // there is no record with such an id
    }
  }
}
