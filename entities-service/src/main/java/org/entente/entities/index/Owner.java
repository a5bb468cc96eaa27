package org.entente.entities.index;

import java.util.UUID;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Whose name it is.
 *
 * @param canonicalId whom that one is taken for
 * @param country ISO 3166 alpha-2
 */
public record Owner(
    UUID id, UUID canonicalId, Kind kind, @Nullable String country, Visibility visibility) {

  /** Owns phrases that hold a name and mean something else, such as "New Jersey". */
  public static final Owner NOBODY =
      new Owner(new UUID(0, 0), new UUID(0, 0), Kind.PLACE, null, Visibility.PUBLIC);

  public boolean isNobody() {
    return equals(NOBODY);
  }
}
