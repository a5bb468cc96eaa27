package org.entente.cooperation.review;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.entente.cooperation.record.ListsOfRecords;
import org.entente.cooperation.record.ListsOfRecords.Kept;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedRequest;
import org.entente.store.read.Reads;

@Path("/v1/reviews:grouped")
class ReviewGroupsResource {

  private static final Kept<Decision> KEPT =
      new Kept<>(
          "reviews",
          Decision.class,
          """
          select v.* from review v
           where v.record_id = k.record and (k.after is null or v.id > cast(k.after as uuid))
           order by v.id limit k.most
          """,
          decision -> decision.id.toString());

  private final ListsOfRecords lists;

  ReviewGroupsResource(ListsOfRecords lists) {
    this.lists = lists;
  }

  /** What was decided about records, the oldest first. */
  @POST
  @PermitAll
  @Reads
  public GroupedAnswer<ReviewView> grouped(@NotNull GroupedRequest request) {
    return request.answered(lists.pages(request, KEPT, Map.of()), ReviewView::of);
  }
}
