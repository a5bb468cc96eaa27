package org.entente.entities.match;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of other scripts in Latin letters, well enough to compare how they sound. Hangul by
 * syllables as the Republic of Korea romanises them, the surname first; of Khmer, Thai and Lao the
 * consonants only, which is all that their romanisations have in common; the others as ICU does it.
 */
final class Romanised {

  private static final Transliterator ANY =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int FINALS = 28;
  private static final int VOWELS_AND_FINALS = 21 * FINALS;

  private static final List<String> INITIALS = words("g kk n d tt r m b pp s ss - j jj ch k t p h");
  private static final List<String> VOWELS =
      words("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i");
  private static final List<String> ENDINGS =
      words("- k k ks n nj nh t l lk lm lp ls lt lp l m p ps t t ng t t k t p t");

  /** Surnames of one syllable whose usual spelling is not their sound. */
  private static final Map<Character, String> SURNAMES = Map.of('이', "lee", '오', "oh", '우', "woo");

  private static final int KHMER = 0x1780;
  private static final String KHMER_CONSONANTS = "KKKKNCCCCNTTTTNTTTTNPPPPMYLLVSSSHL-";
  private static final int THAI = 0x0E01;
  private static final String THAI_CONSONANTS = "KKKKKKNCCCSCYTTTTTNTTTTTNPPPPPPPMYLLLLVSSSHL-H";

  private Romanised() {}

  /**
   * Words in letters a to z and digits, with spaces; of scripts that are read by consonants none.
   */
  static String of(String folded) {
    var latin = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      var c = folded.charAt(i);
      if (isSyllable(c)) {
        var surname = i == 0 && folded.length() > 1 ? SURNAMES.get(c) : null;
        latin.append(surname == null ? syllable(c) : surname).append(' ');
      } else {
        latin.append(c);
      }
    }
    var text = latin.toString();
    return isPlain(text) ? text : ANY.transliterate(text);
  }

  /** The classes of {@link Sounds} of a name in Khmer or Thai; null of other scripts. */
  static @Nullable String consonants(String folded) {
    var code = new StringBuilder();
    var any = false;
    for (int i = 0; i < folded.length(); i++) {
      var c = folded.charAt(i);
      var sound = sound(c);
      any |= sound != 0;
      var silenced = i + 1 < folded.length() && isSilencer(folded.charAt(i + 1));
      if (sound != 0
          && sound != 'Y'
          && sound != '-'
          && !silenced
          && !(sound == 'H' && !code.isEmpty())
          && (code.isEmpty() || code.charAt(code.length() - 1) != sound)) {
        code.append(sound);
      }
    }
    return any ? code.isEmpty() ? "A" : code.toString() : null;
  }

  private static char sound(char c) {
    if (c >= KHMER && c < KHMER + KHMER_CONSONANTS.length()) {
      return KHMER_CONSONANTS.charAt(c - KHMER);
    }
    return c >= THAI && c < THAI + THAI_CONSONANTS.length() ? THAI_CONSONANTS.charAt(c - THAI) : 0;
  }

  /** Thai thanthakhat and Khmer toandakhiat, above a letter that is not spoken. */
  private static boolean isSilencer(char c) {
    return c == 0x0E4C || c == 0x17CD;
  }

  private static boolean isSyllable(char c) {
    return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
  }

  private static String syllable(char c) {
    var n = c - FIRST_SYLLABLE;
    var parts =
        INITIALS.get(n / VOWELS_AND_FINALS)
            + VOWELS.get(n % VOWELS_AND_FINALS / FINALS)
            + ENDINGS.get(n % FINALS);
    return parts.replace("-", "");
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static List<String> words(String list) {
    return List.of(list.split(" "));
  }
}
