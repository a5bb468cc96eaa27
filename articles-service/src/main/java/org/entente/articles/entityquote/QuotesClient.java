package org.entente.articles.entityquote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.platform.access.Visibility;
import org.entente.platform.http.ServiceCredentials;
import org.jspecify.annotations.Nullable;

/** The quotes that entities-service keeps. */
@RegisterRestClient(configKey = "entities")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1")
interface QuotesClient {

  @POST
  @Path("/quotes:batch")
  Batch quotes(BatchOf request);

  @POST
  @Path("/quotes:report")
  void report(Report report);

  record BatchOf(List<String> ids) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Batch(List<@Nullable Stored> items) {}

  /**
   * @param exact absent once they are erased
   * @param clearance on whose behalf it is looked for
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Stored(
      String id,
      String articleId,
      @Nullable Integer revision,
      @Nullable String exact,
      @Nullable String prefix,
      @Nullable String suffix,
      @Nullable Integer start,
      String verification,
      Visibility clearance) {

    private static final String VERIFIED = "VERIFIED";

    boolean isVerified() {
      return verification.equals(VERIFIED);
    }
  }

  record Report(List<Found> results) {}

  /**
   * @param verification absent where nothing can be said
   */
  record Found(
      String id,
      @Nullable String verification,
      String finding,
      @Nullable Integer revision,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String exact,
      @Nullable String nearest,
      @Nullable FoundStanding standing) {}

  record FoundStanding(
      String state, @Nullable Integer revision, @Nullable Integer start, @Nullable Integer end) {}
}
