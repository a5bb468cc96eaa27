package org.entente.entities.subject;

import java.util.List;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** What a caller may see, as queries take it. */
public final class Sight {

  private Sight() {}

  public static List<Visibility> of(Caller caller) {
    return of(caller, null);
  }

  /**
   * What both a caller and those for whom it asks may see.
   *
   * @param clearance what the others may; null where there are none
   */
  public static List<Visibility> of(Caller caller, @Nullable Visibility clearance) {
    return caller.visible().stream()
        .map(Visibility::valueOf)
        .filter(v -> clearance == null || v.compareTo(clearance) <= 0)
        .toList();
  }
}
