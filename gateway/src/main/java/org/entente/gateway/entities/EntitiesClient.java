package org.entente.gateway.entities;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.gateway.upstream.BatchAnswer;
import org.entente.gateway.upstream.BatchRequest;
import org.entente.gateway.upstream.GroupedAnswer;
import org.entente.gateway.upstream.GroupedRequest;
import org.entente.gateway.upstream.Refusals;
import org.entente.gateway.upstream.WireJson;
import org.entente.platform.page.Page;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is read of entities-service. */
@Path("/v1")
@RegisterRestClient(configKey = "entities")
@RegisterProvider(Refusals.class)
interface EntitiesClient {

  @GET
  @Path("/entities")
  Uni<Page<EntityNode>> all(
      @RestHeader("Authorization") @Nullable String authorization,
      @RestQuery Map<String, String> query);

  @POST
  @Path("/entities:batch")
  Uni<BatchAnswer<EntityNode>> entities(
      @RestHeader("Authorization") @Nullable String authorization, BatchRequest request);

  @POST
  @Path("/offices:grouped")
  Uni<GroupedAnswer<OfficeNode>> officesBy(
      @RestHeader("Authorization") @Nullable String authorization, GroupedRequest request);

  @POST
  @Path("/relations:grouped")
  Uni<GroupedAnswer<RelationNode>> relationsBy(
      @RestHeader("Authorization") @Nullable String authorization, GroupedRequest request);

  @ClientObjectMapper
  static ObjectMapper json(ObjectMapper strict) {
    return WireJson.MAPPER;
  }
}
