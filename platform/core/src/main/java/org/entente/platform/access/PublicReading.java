package org.entente.platform.access;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses callers without a token where reading is not public. */
class PublicReading {

  private final AccessConfig config;
  private final Caller caller;

  PublicReading(AccessConfig config, Caller caller) {
    this.config = config;
    this.caller = caller;
  }

  @ServerRequestFilter
  public void refuse(ContainerRequestContext request) {
    if (!config.publicReading()
        && request.getUriInfo().getPath().startsWith("/v1/")
        && caller.isAnonymous()) {
      throw new UnauthorizedException();
    }
  }
}
