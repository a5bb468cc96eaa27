package org.entente.entities.country;

import java.util.Collections;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;

/** The codes of the world's countries: ISO 3166-1 alpha-2, and XK for Kosovo, as CLDR has it. */
public final class CountryCode {

  private static final String KOSOVO = "XK";
  private static final NavigableSet<String> ALL = everyCode();

  private CountryCode() {}

  public static NavigableSet<String> all() {
    return ALL;
  }

  public static boolean isKnown(String code) {
    return ALL.contains(code);
  }

  /** The code of a country by its id; none where the id is of something else. */
  public static Optional<String> of(UUID id) {
    return CountryId.codeOf(id).filter(ALL::contains);
  }

  /**
   * The code of a country that is given as such, or by its id; none where there is no such country.
   */
  public static Optional<String> given(String codeOrId) {
    if (codeOrId.length() == 2) {
      return Optional.of(codeOrId).filter(ALL::contains);
    }
    return codeOrId.startsWith("entity_")
        ? of(TypeId.parse("entity", codeOrId).uuid())
        : Optional.empty();
  }

  public static String alpha3(String code) {
    return code.equals(KOSOVO) ? "XKX" : Locale.of("", code).getISO3Country();
  }

  private static NavigableSet<String> everyCode() {
    var codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    codes.add(KOSOVO);
    return Collections.unmodifiableNavigableSet(codes);
  }
}
