package org.entente.entities.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.entities.subject.EntityView;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.feed.Feed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/entities:export")
class ExportResource {

  private static final String NDJSON = "application/x-ndjson";

  private final EntityExport export;
  private final Feed feed;
  private final Caller caller;

  ExportResource(EntityExport export, Feed feed, Caller caller) {
    this.export = export;
    this.feed = feed;
    this.caller = caller;
  }

  /**
   * All entities that the caller may see, one a line, those that came first first. The header
   * {@code Next-Position} says where whoever keeps a copy goes on with {@code /v1/changes?after=}.
   *
   * @param format {@code ndjson} (by default): as they are shown elsewhere, behind a first line
   *     {@code {"position": …}} and before a last line {@code {"end": true, "count": …}}, without
   *     which the export was cut. {@code ftm}: entities of FollowTheMoney and nothing else:
   *     Position, Person, PublicBody, Organization, Company, LegalEntity (countries), Address
   *     (places), Document (instruments), Event; behind them Occupancy of those who held an office,
   *     and their relations as Membership, Employment, Representation, Ownership, Succession,
   *     Documentation, Family, Associate or UnknownLink. All that are taken for one are that one,
   *     which names the others as its {@code referents}
   */
  @GET
  @RolesAllowed({Roles.PARTNER, Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @RunOnVirtualThread
  @Produces(NDJSON)
  @APIResponse(
      responseCode = "200",
      description = "Lines of JSON.",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = EntityView.class)))
  public RestResponse<StreamingOutput> export(@RestQuery @Nullable String format) {
    var wanted = format(format);
    var clearance = caller.clearance();
    var position = feed.head();
    StreamingOutput lines =
        wanted == Format.FTM
            ? out -> export.followTheMoney(out, clearance)
            : out -> export.views(out, position, clearance);
    return RestResponse.ResponseBuilder.ok(lines).header("Next-Position", position).build();
  }

  private static Format format(@Nullable String given) {
    for (var format : Format.values()) {
      if (given == null || format.name().toLowerCase(Locale.ROOT).equals(given)) {
        return format;
      }
    }
    throw new InvalidRequest("format", "Must be ndjson or ftm.");
  }
}
