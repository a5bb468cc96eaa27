package org.entente.gateway.dyads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.entities.Entities;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;

/**
 * An unordered pair of countries.
 *
 * @param one the code that comes first in the alphabet
 */
@Type("Dyad")
@Description("Two countries, in whatever order.")
public record DyadNode(
    @Description("As records write it, such as KH-KR.") @NonNull String pair,
    @Ignore String one,
    @Ignore String other) {

  static DyadNode of(String a, String b) {
    var one = code(a, "a");
    var other = code(b, "b");
    return switch (Integer.signum(one.compareTo(other))) {
      case 0 -> throw new InvalidRequest("b", "Must be another country than a.");
      case 1 -> new DyadNode(other + "-" + one, other, one);
      default -> new DyadNode(one + "-" + other, one, other);
    };
  }

  private static String code(String idOrCode, String field) {
    if (CountryId.isCode(idOrCode)) {
      return idOrCode;
    }
    return CountryId.codeOf(TypeId.parse(Entities.PREFIX, idOrCode).uuid())
        .orElseThrow(() -> new InvalidRequest(field, "Must be a country."));
  }
}
