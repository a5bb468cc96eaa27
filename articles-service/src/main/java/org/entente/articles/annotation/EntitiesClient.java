package org.entente.articles.annotation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.articles.mention.MentionType;
import org.entente.articles.mention.OfficeHeld;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.http.ServiceCredentials;
import org.jspecify.annotations.Nullable;

/** What is asked of entities-service, and what is read of its answers. */
@RegisterRestClient(configKey = "entities")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1")
interface EntitiesClient {

  @POST
  @Path("/annotate")
  Annotations annotate(Request request);

  @POST
  @Path("/entities:batch")
  @ClientQueryParam(name = "canonical", value = "false")
  Batch entities(BatchOf request);

  /**
   * @param clearance whose names are looked for: what those may see who see the texts
   * @param atLeast the change up to which names must be loaded; answered 503 until they are
   */
  record Request(List<Text> texts, Visibility clearance, @Nullable String atLeast) {}

  /**
   * @param country of the publisher
   */
  record Text(
      String text,
      @Nullable String language,
      @Nullable PartialDate published,
      @Nullable String country) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Annotations(String namesPosition, List<Result> results) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Result(List<Span> mentions, List<Candidate> candidates) {

    @SuppressWarnings({"ConstantValue", "NullAway"}) // JSON may leave out what Java demands
    public Result {
      candidates = candidates == null ? List.of() : candidates;
    }
  }

  /**
   * @param kind one that is not known here yet says no more than that it looks like a name
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Candidate(int start, int end, String kind) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Span(
      int start,
      int end,
      String entityId,
      MentionType type,
      double score,
      @Nullable String office,
      @Nullable OfficeHeld officeHeld) {}

  record BatchOf(List<String> ids, List<String> fields) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Batch(List<@Nullable Named> items) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Named(@Nullable List<Name> names) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Name(String value) {}
}
