package org.entente.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/**
 * Who sent the request. Exists within a request only: work in the background has no caller and sees
 * everything.
 */
@RequestScoped
public class Caller {

  private static final String ANONYMOUS = "anonymous";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The subject of the token, which never passes to another person; {@code anonymous} without one.
   */
  public String name() {
    return isAnonymous() ? ANONYMOUS : identity.getPrincipal().getName();
  }

  public boolean isAnonymous() {
    return identity.isAnonymous();
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }

  public Visibility clearance() {
    if (has(Roles.CURATOR) || has(Roles.ADMIN) || has(Roles.SERVICE)) {
      return Visibility.CURATOR;
    }
    return has(Roles.PARTNER) ? Visibility.PARTNER : Visibility.PUBLIC;
  }

  /**
   * The names of the visibilities this caller may see: the one filter that every read goes through.
   */
  public List<String> visible() {
    return clearance().andBelow();
  }
}
