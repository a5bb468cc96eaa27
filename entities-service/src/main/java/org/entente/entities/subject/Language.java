package org.entente.entities.subject;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Languages by BCP 47. */
final class Language {

  private Language() {}

  static boolean isWellFormed(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** With the usual capitals ({@code zh-Hant}); unchanged where it is no language. */
  static String canonical(String tag) {
    return isWellFormed(tag) ? Locale.forLanguageTag(tag).toLanguageTag() : tag;
  }
}
