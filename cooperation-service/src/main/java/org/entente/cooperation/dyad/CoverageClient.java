package org.entente.cooperation.dyad;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.platform.access.Visibility;
import org.entente.platform.http.ServiceCredentials;
import org.jspecify.annotations.Nullable;

/** How many articles name both of two countries. */
@RegisterRestClient(configKey = "articles")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/articles:counts")
interface CoverageClient {

  @POST
  Answer counts(Question question);

  /**
   * @param clearance of those who will be told
   */
  record Question(
      List<List<String>> pairs,
      String interval,
      @Nullable String from,
      @Nullable String to,
      Visibility clearance) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<Result> results) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Result(List<Period> periods, int spread, int undated) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Period(String period, int articles) {}
}
