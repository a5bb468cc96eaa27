package org.entente.store.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.entente.platform.http.ServiceCredentials;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reads the feed of another service. */
@Path("/v1/changes")
@RegisterProvider(ServiceCredentials.class)
interface ChangesClient {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  RestResponse<List<ChangeEvent>> changes(
      @RestQuery @Nullable String after, @RestQuery int limit, @RestQuery String wait);
}
