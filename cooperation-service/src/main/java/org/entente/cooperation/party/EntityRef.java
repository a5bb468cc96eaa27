package org.entente.cooperation.party;

import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;

/** An entity as callers name it: by its id or, where it is a country, by its code. */
public final class EntityRef {

  private EntityRef() {}

  /** An id stays as it is; a code becomes the id of that country. */
  public static String id(String idOrCode) {
    return CountryId.isCode(idOrCode) ? TypeId.show("entity", CountryId.of(idOrCode)) : idOrCode;
  }
}
