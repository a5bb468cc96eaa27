package org.entente.entities.subject;

import java.util.List;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;

/** What a caller may see, as queries take it. */
public final class Sight {

  private Sight() {}

  public static List<Visibility> of(Caller caller) {
    return caller.visible().stream().map(Visibility::valueOf).toList();
  }
}
