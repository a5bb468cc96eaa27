package org.entente.entities.subject;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entente.entities.name.NameKind;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A name as it was sent.
 *
 * @param value as it is written; white space around it is no part of it. Scripts may be mixed
 * @param language BCP 47
 * @param script ISO 15924; that of the letters when not given
 * @param kind of the names sent with a new entity the first is PRIMARY when not told, the others
 *     are ALIAS
 * @param validFrom since when it is the name; absent when not known
 * @param validTo until when it was the name; absent when not known, which does not mean "still"
 * @param source who says so: an address, or the words themselves
 */
public record GivenName(
    @NotNull @Size(min = 1, max = 500) String value,
    @Nullable @Size(max = 35) String language,
    @Nullable
        @Pattern(regexp = "[A-Z][a-z]{3}", message = "Must be a code of ISO 15924, such as Khmr.")
        String script,
    @Nullable NameKind kind,
    @Nullable PartialDate validFrom,
    @Nullable PartialDate validTo,
    @Nullable @Size(min = 1, max = 2000) String source) {

  public GivenName {
    value = value == null ? null : value.strip();
    language = language == null ? null : Language.canonical(language);
    source = source == null ? null : source.strip();
  }

  /**
   * Notes what no name may be.
   *
   * @param path of the name within the request, with a dot behind it; empty where it is all of it
   */
  void check(Violations violations, String path) {
    var from = validFrom == null ? null : validFrom.earliest();
    var to = validTo == null ? null : validTo.latest();
    violations
        .check(
            value.codePoints().anyMatch(Character::isLetterOrDigit),
            path + "value",
            "Must hold a letter or a digit.")
        .check(
            value.codePoints().noneMatch(GivenName::isInvisible),
            path + "value",
            "Must not hold control characters or overrides of the direction of writing.")
        .check(
            language == null || Language.isWellFormed(language),
            path + "language",
            "Must be a language of BCP 47, such as km or zh-Hant.")
        .check(
            from == null || to == null || !to.isBefore(from),
            path + "validTo",
            "Must not be before validFrom.");
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.CONTROL
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
