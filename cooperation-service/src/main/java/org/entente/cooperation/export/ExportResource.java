package org.entente.cooperation.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.cooperation.export.RecordExport.Wanted;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.record.RecordView;
import org.entente.cooperation.record.Review;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.store.feed.Feed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/records:export")
class ExportResource {

  private static final String NDJSON = "application/x-ndjson";

  private final RecordExport export;
  private final Feed feed;
  private final Caller caller;

  ExportResource(RecordExport export, Feed feed, Caller caller) {
    this.export = export;
    this.feed = feed;
    this.caller = caller;
  }

  /**
   * All records that the caller may see, those that came in first first. The header {@code
   * Next-Position} says where whoever keeps a copy goes on with {@code /v1/changes?after=}.
   *
   * @param format {@code ndjson} (by default): as they are shown, behind a first line {@code
   *     {"position": …}} and before a last line {@code {"end": true, "count": …}}. {@code csv}: a
   *     table with a row a record; {@code figures}: one with a row a figure. {@code ftm}:
   *     FollowTheMoney (Event, Note, Sanction, CourtCase, CourtCaseParty), whose entities
   *     entities-service exports. {@code plover}: events of PLOVER, one a code; the last line says
   *     how many records have no date or no code and are left out
   */
  @GET
  @RolesAllowed({Roles.PARTNER, Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @RunOnVirtualThread
  @Produces(NDJSON)
  @APIResponse(
      responseCode = "200",
      description = "Lines of JSON, or a table.",
      content = {
        @Content(mediaType = NDJSON, schema = @Schema(implementation = RecordView.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  public RestResponse<StreamingOutput> export(
      @RestQuery @Nullable String format,
      @RestQuery
          @Parameter(
              description = "ACCEPTED when absent.",
              schema = @Schema(implementation = Review.class))
          @Nullable String review) {
    var given = new Given();
    var wanted =
        given.oneOf(Format.class, f -> f.name().toLowerCase(Locale.ROOT), format, "format");
    var decided = given.oneOf(Review.class, review, "review");
    given.throwIfAny();
    var as = wanted == null ? Format.NDJSON : wanted;
    var what = new Wanted(decided == null ? Review.ACCEPTED : decided, caller.clearance());
    var position = feed.head();
    StreamingOutput lines = out -> export.write(out, as, what, position);
    return RestResponse.ResponseBuilder.ok(lines)
        .header("Next-Position", position)
        .header(HttpHeaders.CONTENT_TYPE, as.mediaType)
        .build();
  }
}
