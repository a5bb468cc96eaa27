package org.entente.cooperation.party;

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

/** What cooperation reads of the entities service. */
@RegisterRestClient(configKey = "entities")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/entities:batch")
public interface EntitiesClient {

  /** How many ids one call may hold. */
  int MOST = 5000;

  /**
   * Answers in the order of the ids, which may be country codes; null where there is none. Each is
   * told as itself, whomever it is taken for.
   */
  @POST
  @ClientQueryParam(name = "canonical", value = "false")
  Answer byIds(Question question);

  /** Ids of entities, or country codes. */
  record Question(List<String> ids) {}

  /** Null items where there is no such entity. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<@Nullable Known> items) {}

  /**
   * What is kept of an entity beside its id.
   *
   * @param canonicalId whom it is taken for
   * @param visibility who may see it; one of which nobody says so is hidden
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Known(
      String id,
      @Nullable String canonicalId,
      String kind,
      String name,
      @Nullable String country,
      @Nullable Visibility visibility) {

    boolean isSeenAt(Visibility clearance) {
      return visibility != null && visibility.compareTo(clearance) <= 0;
    }

    boolean isOfTheState() {
      return kind.equals("COUNTRY") || kind.equals("PUBLIC_BODY");
    }
  }
}
