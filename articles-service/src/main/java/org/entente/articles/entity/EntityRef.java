package org.entente.articles.entity;

import java.util.UUID;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;

/** An entity of entities-service, by its id or, for a country, by its ISO 3166 code. */
public final class EntityRef {

  private static final String PREFIX = "entity";

  private EntityRef() {}

  /**
   * @throws org.entente.platform.id.MalformedId when it is neither an entity's id nor two capital
   *     letters
   */
  public static UUID parse(String text) {
    return CountryId.isCode(text) ? CountryId.of(text) : TypeId.parse(PREFIX, text).uuid();
  }

  public static String show(UUID entity) {
    return TypeId.show(PREFIX, entity);
  }
}
