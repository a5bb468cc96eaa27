package org.entente.articles.entity;

import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.platform.id.TypeId;

/** An entity of entities-service, by its id or, for a country, by its ISO 3166 code. */
public final class EntityRef {

  private static final String PREFIX = "entity";
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private EntityRef() {}

  /**
   * @throws org.entente.platform.id.MalformedId when it is neither an entity's id nor two capital
   *     letters
   */
  public static UUID parse(String text) {
    return COUNTRY.matcher(text).matches() ? country(text) : TypeId.parse(PREFIX, text).uuid();
  }

  public static String show(UUID entity) {
    return TypeId.show(PREFIX, entity);
  }

  /**
   * Countries have the same ids in every installation: a UUIDv7 of the epoch with the two letters
   * at its end.
   */
  private static UUID country(String code) {
    return new UUID(0x7000L, 0x8000000000000000L | (code.charAt(0) << 8) | code.charAt(1));
  }
}
