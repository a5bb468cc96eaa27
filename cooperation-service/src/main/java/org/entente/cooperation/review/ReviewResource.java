package org.entente.cooperation.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.RecordView;
import org.entente.cooperation.record.RecordViews;
import org.entente.cooperation.record.Records;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/records/{id}/reviews")
class ReviewResource {

  private final Records records;
  private final Reviews reviews;
  private final RecordViews views;
  private final Caller caller;

  ReviewResource(Records records, Reviews reviews, RecordViews views, Caller caller) {
    this.records = records;
    this.reviews = reviews;
    this.views = views;
    this.caller = caller;
  }

  /** Decides on a record, only on the version that was seen: {@code If-Match} names its ETag. */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public RestResponse<RecordView> decide(
      @RestPath String id,
      @NotNull NewReview review,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    var seen = VersionSeen.of(ifMatch);
    review.check();
    var record = records.toChange(recordId(id), caller.clearance());
    seen.mustBe(record.version());
    reviews.decide(record, review, caller.name(), caller.clearance());
    return RestResponse.ResponseBuilder.ok(views.of(record))
        .tag(Long.toString(record.version()))
        .build();
  }

  /** What was decided about a record, the oldest first. */
  @GET
  @PermitAll
  @Reads
  public List<ReviewView> history(@RestPath String id) {
    var record = records.get(recordId(id), caller.clearance());
    return reviews.of(record).stream().map(ReviewView::of).toList();
  }

  private static TypeId recordId(String id) {
    return TypeId.parse(CooperationRecord.PREFIX, id);
  }
}
