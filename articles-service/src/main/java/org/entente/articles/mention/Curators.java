package org.entente.articles.mention;

import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;

/** Who is told which curator decided, and why. */
final class Curators {

  private Curators() {}

  static boolean isOne(Caller caller) {
    return caller.has(Roles.CURATOR) || caller.has(Roles.ADMIN);
  }
}
