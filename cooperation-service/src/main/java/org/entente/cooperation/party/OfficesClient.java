package org.entente.cooperation.party;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.http.ServiceCredentials;
import org.jspecify.annotations.Nullable;

/** Asks the entities service whether persons held offices. */
@RegisterRestClient(configKey = "entities")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/offices:check")
interface OfficesClient {

  /** How many checks one call may hold. */
  int MOST = 200;

  @POST
  Answer check(Question question);

  /**
   * @param clearance of the record's readers
   */
  record Question(List<Check> checks, Visibility clearance) {}

  record Check(String entityId, String office, @Nullable PartialDate date) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<Result> results) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Result(OfficeHeld officeHeld) {}
}
