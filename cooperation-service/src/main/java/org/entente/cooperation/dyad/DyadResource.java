package org.entente.cooperation.dyad;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.entente.cooperation.given.Given;
import org.entente.platform.access.Caller;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/dyads")
class DyadResource {

  private final Dyads dyads;
  private final Caller caller;

  DyadResource(Dyads dyads, Caller caller) {
    this.dyads = dyads;
    this.caller = caller;
  }

  /**
   * What accepted records say of two countries, given in either order. No record is not no
   * cooperation.
   */
  @GET
  @Path("/{pair}")
  @PermitAll
  @Reads
  public DyadView of(@RestPath String pair) {
    var given = new Given();
    var known = Pair.read(given, pair, "pair");
    given.throwIfAny();
    return dyads.of(Objects.requireNonNull(known), caller.visible());
  }
}
