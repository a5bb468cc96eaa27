package org.entente.cooperation.proposal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.cooperation.proposal.Proposals.Proposer;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.http.BodyLimit;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.stream.EndlessBody;
import org.entente.store.stream.ImportAnswer;
import org.entente.store.stream.LineImport;

@Path("/v1/records:import")
@ApplicationScoped
class ImportResource {

  private static final String NDJSON = "application/x-ndjson";

  private final Proposals proposals;
  private final Caller caller;
  private final LineImport lines;

  ImportResource(
      Proposals proposals,
      Caller caller,
      Idempotency idempotency,
      ObjectMapper json,
      ImportConfig config) {
    this.proposals = proposals;
    this.caller = caller;
    this.lines = new LineImport(idempotency, json, config.atOnce(), config.patience());
  }

  void allow(@Observes Router router) {
    EndlessBody.allow(router, "/v1/records:import");
  }

  void start(@Observes StartupEvent event) {
    lines.start();
  }

  void stop(@Observes ShutdownEvent event) {
    lines.stop();
  }

  /**
   * Takes proposals as they come, one JSON object a line, and answers each line with one line, in
   * their order, as soon as it is stored for good. Each is treated as one that comes alone:
   * checked, its quotes verified, its entities looked up. Answers come while lines are being sent:
   * who does not read them is not read from any more. A line that is refused harms no other. When
   * the stream ends early, send again whatever was not answered, with the same keys: nothing is
   * stored twice.
   */
  @POST
  @RolesAllowed({Roles.CONTRIBUTOR, Roles.PARTNER, Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @BodyLimit(BodyLimit.NONE)
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @RequestBody(
      description =
          "One record a line of up to 1 MiB, as many as there are. Answers come while lines are being sent and must be"
              + " read then. A line of white space is counted and not answered.",
      required = true,
      content =
          @Content(mediaType = NDJSON, schema = @Schema(allOf = {NewRecord.class, LineKey.class})))
  @APIResponse(
      responseCode = "200",
      description = "What became of each line, one a line",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ImportAnswer.class)))
  public StreamingOutput take(@Context HttpServerRequest request) {
    var arriving = new ArrivingRecords(proposals, Proposer.of(caller));
    var place = lines.place();
    return out -> {
      try (place) {
        lines.run(request, out, arriving);
      }
    };
  }

  /**
   * What a line holds beside the record.
   *
   * @param key what Idempotency-Key is to a single record: the line again with the same key is
   *     answered as the first time, another line with it is refused with 409
   */
  @Schema(name = "ImportLineKey")
  record LineKey(@Schema(minLength = 1, maxLength = 200) String key) {}
}
