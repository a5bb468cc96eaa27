package org.entente.gateway.links;

import java.util.regex.Pattern;
import org.entente.gateway.entities.Entities;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;

/**
 * Countries have the same ids in every installation: their ISO code's letters are the last two
 * bytes.
 */
final class Country {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  private static final long HIGH = 0x0000000000007000L;
  private static final long LOW = 0x8000000000000000L;

  private Country() {}

  /**
   * @param idOrCode an entity's id or an ISO 3166-1 alpha-2 code
   * @return the code
   */
  static String code(String idOrCode, String field) {
    if (CODE.matcher(idOrCode).matches()) {
      return idOrCode;
    }
    var uuid = TypeId.parse(Entities.PREFIX, idOrCode).uuid();
    var letters = uuid.getLeastSignificantBits() ^ LOW;
    if (uuid.getMostSignificantBits() == HIGH && letters >>> 16 == 0) {
      var code = "" + (char) (letters >>> 8) + (char) (letters & 0xff);
      if (CODE.matcher(code).matches()) {
        return code;
      }
    }
    throw new InvalidRequest(field, "Must be a country.");
  }
}
