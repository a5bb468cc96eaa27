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
 * @param canonicalVisibility who may see that whom it is taken for
 */
public record Owner(
    UUID id,
    UUID canonicalId,
    Kind kind,
    @Nullable String country,
    Visibility visibility,
    Visibility canonicalVisibility) {

  /** Owns phrases that hold a name and mean something else, such as "New Jersey". */
  public static final Owner NOBODY =
      new Owner(new UUID(0, 0), new UUID(0, 0), Kind.PLACE, null, Visibility.PUBLIC);

  public Owner(
      UUID id, UUID canonicalId, Kind kind, @Nullable String country, Visibility visibility) {
    this(id, canonicalId, kind, country, visibility, visibility);
  }

  public boolean isNobody() {
    return equals(NOBODY);
  }

  /** Is it the one whom the others of its cluster are taken for? */
  public boolean isCanonical() {
    return id.equals(canonicalId);
  }
}
