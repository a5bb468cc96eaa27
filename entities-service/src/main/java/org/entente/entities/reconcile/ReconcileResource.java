package org.entente.entities.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.platform.problem.InvalidRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/reconcile")
@Produces(MediaType.APPLICATION_JSON)
class ReconcileResource {

  private final Reconciliation reconciliation;
  private final ObjectMapper json;

  ReconcileResource(Reconciliation reconciliation, ObjectMapper json) {
    this.reconciliation = reconciliation;
    this.json = json;
  }

  @GET
  @PermitAll
  @Operation(
      description =
          "The manifest of the Reconciliation Service API 0.2; the answer to queries or to a data extension where one is sent.")
  public Object manifest(
      @RestQuery @Nullable String queries,
      @RestQuery @Nullable String extend,
      @Context UriInfo address) {
    return queries == null && extend == null
        ? Manifest.at(address.getBaseUri())
        : answer(queries, extend);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PermitAll
  @Operation(description = "Form fields: queries, or extend, with JSON as the standard has it.")
  public Object reconcile(String form) {
    var fields = FormFields.read(form);
    return answer(fields.get("queries"), fields.get("extend"));
  }

  private Object answer(@Nullable String queries, @Nullable String extend) {
    if (queries != null) {
      return reconciliation.reconcile(Queries.read(parsed("queries", queries)));
    }
    if (extend != null) {
      return reconciliation.extend(Extension.Asked.read(parsed("extend", extend)));
    }
    throw new InvalidRequest("queries", "Must be sent, or extend.");
  }

  private JsonNode parsed(String field, String value) {
    try {
      return json.readTree(value);
    } catch (JsonProcessingException e) {
      throw new InvalidRequest(field, "Must be JSON.");
    }
  }
}
