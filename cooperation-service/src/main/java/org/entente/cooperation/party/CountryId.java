package org.entente.cooperation.party;

import java.util.UUID;
import org.entente.platform.id.TypeId;

/**
 * The fixed ids of countries, the same in every installation: a country may be given by its code
 * wherever an id is.
 */
public final class CountryId {

  private static final long HIGH = 0x0000000000007000L;
  private static final long LOW = 0x8000000000000000L;

  private CountryId() {}

  /** An id stays as it is; a code of two letters becomes the id of that country. */
  public static String orSame(String idOrCode) {
    if (idOrCode.length() != 2) {
      return idOrCode;
    }
    var letters = (long) idOrCode.charAt(0) << 8 | idOrCode.charAt(1);
    return TypeId.show("entity", new UUID(HIGH, LOW | letters));
  }
}
