package org.entente.entities.subject;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entente.entities.name.NameKind;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A name as it was sent.
 *
 * @param value as it is written; white space around it is no part of it
 * @param language BCP 47
 * @param script ISO 15924; that of the letters when not given
 * @param kind of the names sent with a new entity the first is PRIMARY when not told, the others
 *     are ALIAS
 */
record GivenName(
    @NotNull @Size(min = 1, max = 500) String value,
    @Nullable @Size(max = 35) String language,
    @Nullable
        @Pattern(regexp = "[A-Z][a-z]{3}", message = "Must be a code of ISO 15924, such as Khmr.")
        String script,
    @Nullable NameKind kind) {

  GivenName {
    value = value == null ? null : value.strip();
    language = language == null ? null : Language.canonical(language);
  }

  /**
   * Notes what no name may be.
   *
   * @param path of the name within the request, with a dot behind it; empty where it is all of it
   */
  void check(Violations violations, String path) {
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
            "Must be a language of BCP 47, such as km or zh-Hant.");
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.CONTROL
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
