package org.entente.entities.match;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.entities.country.CountryCode;
import org.entente.entities.subject.Kind;
import org.entente.platform.date.MalformedDate;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for.
 *
 * @param name in any script, with or without titles, in any order
 * @param kind what it should be
 * @param country a code of ISO 3166 or the id of a country
 * @param birthDate EDTF
 * @param office one that is or was held, in words
 * @param limit how many candidates at most; {@value #USUAL_LIMIT} when absent
 * @param threshold the score from which on a candidate is told to match; {@value
 *     Matching#THRESHOLD} when absent
 */
public record MatchQuery(
    @NotNull @Size(min = 1, max = 500) String name,
    @Nullable Kind kind,
    @Nullable String country,
    @Nullable @Size(max = 100) String birthDate,
    @Nullable @Size(max = 300) String office,
    @Nullable @Min(1) @Max(50) Integer limit,
    @Nullable @DecimalMin("0") @DecimalMax("1") Double threshold) {

  static final int USUAL_LIMIT = 5;

  int most() {
    return limit == null ? USUAL_LIMIT : limit;
  }

  double matchesFrom() {
    return threshold == null ? Matching.THRESHOLD : threshold;
  }

  @Nullable PartialDate born() {
    return birthDate == null ? null : PartialDate.of(birthDate, null, null);
  }

  @Nullable String countryCode() {
    return country == null ? null : CountryCode.given(country).orElseThrow();
  }

  /**
   * Notes what cannot be asked.
   *
   * @param path of the query within the request, with a dot behind it; empty where it is all of it
   */
  public void check(Violations violations, String path) {
    violations
        .check(
            name.codePoints().anyMatch(Character::isLetterOrDigit),
            path + "name",
            "Must hold a letter or a digit.")
        .check(
            country == null || CountryCode.given(country).isPresent(),
            path + "country",
            "Must be a code of ISO 3166, such as KH, or the id of a country.")
        .check(
            birthDate == null || isDate(birthDate),
            path + "birthDate",
            "Must be a date of EDTF, such as 1977-10-20 or 1977.");
  }

  private static boolean isDate(String edtf) {
    try {
      return PartialDate.of(edtf, null, null).edtf() != null;
    } catch (MalformedDate e) {
      return false;
    }
  }
}
