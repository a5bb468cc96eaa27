package org.entente.articles.entity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.platform.access.Visibility;
import org.entente.platform.http.ServiceCredentials;
import org.jspecify.annotations.Nullable;

/** Entities by id, as entities-service tells them. */
@RegisterRestClient(configKey = "entities")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/entities:batch")
interface EntitiesBatch {

  @POST
  @ClientQueryParam(name = "canonical", value = "false")
  Answer entities(Question question);

  record Question(List<String> ids, List<String> fields) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<@Nullable Item> items) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Item(String id, String canonicalId, String name, Visibility visibility) {}
}
