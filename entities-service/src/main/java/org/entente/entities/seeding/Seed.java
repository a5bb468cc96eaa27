package org.entente.entities.seeding;

import java.util.List;
import java.util.UUID;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An entity that is there from the first start on.
 *
 * @param key what makes the ids of its names, and never changes
 * @param id the same in every installation
 * @param country ISO 3166 alpha-2
 * @param names the first is its primary one, in English
 */
public record Seed(
    String key,
    UUID id,
    Kind kind,
    @Nullable String country,
    List<CalledElsewhere> externalIds,
    List<Name> names) {

  String name() {
    return names.getFirst().value();
  }

  /** What others call it. */
  public record CalledElsewhere(String scheme, String value) {}

  /**
   * @param language BCP 47
   */
  public record Name(String language, NameKind kind, String value) {}
}
