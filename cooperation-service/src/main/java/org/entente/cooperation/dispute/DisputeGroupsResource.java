package org.entente.cooperation.dispute;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.entente.cooperation.record.ListsOfRecords;
import org.entente.cooperation.record.ListsOfRecords.Kept;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedRequest;
import org.entente.store.read.Reads;

@Path("/v1/disputes:grouped")
class DisputeGroupsResource {

  private static final Kept<Dispute> KEPT =
      new Kept<>(
          "disputes",
          Dispute.class,
          """
          select d.* from record_dispute d
           where d.record_id = k.record and (k.after is null or d.id > cast(k.after as uuid))
             and (d.state = 'SHOWN' or :forCurator or d.filed_by = :caller)
           order by d.id limit k.most
          """,
          dispute -> dispute.id.toString());

  private final ListsOfRecords lists;
  private final Caller caller;

  DisputeGroupsResource(ListsOfRecords lists, Caller caller) {
    this.lists = lists;
    this.caller = caller;
  }

  /**
   * What is shown beside records, in the order in which it was filed. Curators see all, and whoever
   * filed one sees what became of it.
   */
  @POST
  @PermitAll
  @Reads
  public GroupedAnswer<DisputeView> grouped(@NotNull GroupedRequest request) {
    var forCurator = caller.clearance() == Visibility.CURATOR;
    var pages =
        lists.pages(request, KEPT, Map.of("forCurator", forCurator, "caller", caller.name()));
    return request.answered(pages, dispute -> DisputeView.of(dispute, forCurator));
  }
}
