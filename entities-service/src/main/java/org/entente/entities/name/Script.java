package org.entente.entities.name;

import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;

/** Codes of scripts (ISO 15924), such as {@code Khmr}. */
public final class Script {

  private Script() {}

  /**
   * The script that a value is written in.
   *
   * @return {@code Jpan} and {@code Kore} where kana or Hangul stand beside Han; null where there
   *     are no letters or those of several scripts
   */
  public static @Nullable String of(String value) {
    var han = false;
    var found = UScript.INVALID_CODE;
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      var script = UScript.getScript(value.codePointAt(i));
      switch (script) {
        case UScript.COMMON, UScript.INHERITED, UScript.UNKNOWN -> {}
        case UScript.HAN -> han = true;
        case UScript.HIRAGANA, UScript.KATAKANA -> {
          if (found != UScript.INVALID_CODE && found != UScript.JAPANESE) {
            return null;
          }
          found = UScript.JAPANESE;
        }
        default -> {
          if (found != UScript.INVALID_CODE && found != script) {
            return null;
          }
          found = script;
        }
      }
    }
    if (found == UScript.INVALID_CODE) {
      return han ? "Hani" : null;
    }
    if (han) {
      return found == UScript.HANGUL ? "Kore" : found == UScript.JAPANESE ? "Jpan" : null;
    }
    return UScript.getShortName(found);
  }
}
