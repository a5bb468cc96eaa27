package org.entente.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.entente.platform.problem.Violations;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that hold a NUL, which PostgreSQL cannot compare with anything. */
class StorableParameters {

  @ServerRequestFilter
  public void refuse(ContainerRequestContext request) {
    var violations = new Violations();
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach((name, values) ->
            violations.check(
                values.stream().noneMatch(v -> v.indexOf('\0') >= 0),
                name,
                "Holds a NUL, which is no text."));
    violations.throwIfAny();
  }
}
