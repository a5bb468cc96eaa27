package org.entente.gateway.cooperation;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is read of cooperation-service. */
@Path("/v1")
@RegisterRestClient(configKey = "cooperation")
@RegisterProvider(Refusals.class)
interface CooperationClient {

  @GET
  @Path("/records")
  Uni<Page<CooperationRecordNode>> all(
      @RestHeader("Authorization") @Nullable String authorization,
      @RestQuery Map<String, String> query);

  @POST
  @Path("/records:batch")
  Uni<BatchAnswer<CooperationRecordNode>> records(
      @RestHeader("Authorization") @Nullable String authorization, BatchRequest request);

  @POST
  @Path("/records:grouped")
  Uni<GroupedAnswer<CooperationRecordNode>> recordsBy(
      @RestHeader("Authorization") @Nullable String authorization, GroupedRequest request);

  @GET
  @Path("/dyads/{pair}")
  Uni<DyadSummaryNode> dyad(
      @RestHeader("Authorization") @Nullable String authorization, @RestPath String pair);

  @ClientObjectMapper
  static ObjectMapper json(ObjectMapper strict) {
    return WireJson.MAPPER;
  }
}
