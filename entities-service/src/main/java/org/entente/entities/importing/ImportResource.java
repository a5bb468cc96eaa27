package org.entente.entities.importing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
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
import org.entente.entities.subject.NewEntity;
import org.entente.platform.access.Roles;
import org.entente.platform.http.BodyLimit;
import org.entente.store.stream.ImportAnswer;

@Path("/v1/entities:import")
class ImportResource {

  private static final String NDJSON = "application/x-ndjson";

  private final EntityImport entityImport;

  ImportResource(EntityImport entityImport) {
    this.entityImport = entityImport;
  }

  /**
   * Takes entities in as they come, one JSON object a line, and answers each line with one line, in
   * their order, as soon as it is stored for good. Answers come while lines are being sent: who
   * does not read them is not read from any more. The stream may be as long as it likes, a line 1
   * MiB. A line of white space is counted and not answered. A line that is refused harms no other.
   * When the stream ends early, send again whatever was not answered, with the same keys: nothing
   * is stored twice.
   */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @BodyLimit(BodyLimit.NONE)
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @RequestBody(
      description =
          "One entity a line of up to 1 MiB, as many as there are. Answers come while lines are being sent and must be"
              + " read then: who does not read them is not read from. A line of white space is counted and not"
              + " answered. When the answers end early, send again what was not answered, with the same keys.",
      required = true,
      content =
          @Content(mediaType = NDJSON, schema = @Schema(allOf = {NewEntity.class, LineKey.class})))
  @APIResponse(
      responseCode = "200",
      description = "What became of each line, one a line",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ImportAnswer.class)))
  public StreamingOutput take(@Context HttpServerRequest request) {
    var place = entityImport.place();
    return out -> {
      try (place) {
        entityImport.run(request, out);
      }
    };
  }

  /**
   * What a line holds beside the entity.
   *
   * @param key what Idempotency-Key is to a single entity: the line again with the same key is
   *     answered as the first time, another line with it is refused with 409
   */
  @Schema(name = "ImportLineKey")
  record LineKey(@Schema(minLength = 1, maxLength = 200) String key) {}
}
