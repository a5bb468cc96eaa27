package org.entente.gateway.articles;

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

/** What is read of articles-service. */
@Path("/v1")
@RegisterRestClient(configKey = "articles")
@RegisterProvider(Refusals.class)
interface ArticlesClient {

  @GET
  @Path("/articles")
  Uni<Page<ArticleNode>> newest(
      @RestHeader("Authorization") @Nullable String authorization,
      @RestQuery Map<String, String> query);

  @POST
  @Path("/articles:batch")
  Uni<BatchAnswer<ArticleNode>> articles(
      @RestHeader("Authorization") @Nullable String authorization, BatchRequest request);

  @POST
  @Path("/articles:grouped")
  Uni<GroupedAnswer<ArticleNode>> articlesBy(
      @RestHeader("Authorization") @Nullable String authorization, GroupedRequest request);

  @POST
  @Path("/mentions:grouped")
  Uni<GroupedAnswer<MentionNode>> mentionsBy(
      @RestHeader("Authorization") @Nullable String authorization, GroupedRequest request);

  @ClientObjectMapper
  static ObjectMapper json(ObjectMapper strict) {
    return WireJson.MAPPER;
  }
}
