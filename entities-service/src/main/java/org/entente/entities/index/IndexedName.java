package org.entente.entities.index;

import java.util.EnumSet;
import java.util.Set;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A name as texts are searched for it. Case and diacritics are folded on both sides, except that
 *
 * <ul>
 *   <li>an acronym of at most five letters ("UN", "U.S.") is found in capitals only;
 *   <li>a name that begins with a capital is found only where the text has one too, but a body's,
 *       an instrument's or an event's name of several words also in lower case;
 *   <li>countries ("Réunion") and names of at most three letters are found with their diacritics
 *       only;
 *   <li>a country's name in Latin letters counts in texts of its language, the English one also
 *       where the language is not told or writes other letters: "Anh" is the United Kingdom to a
 *       Vietnamese reader only;
 *   <li>a country's or place's name of at most three letters in a script without spaces stands
 *       alone as a word: "ไทย" is not in "มหาดไทย". In Han what follows may belong to the word
 *       ("中国人"). In Korean a country's name begins one.
 * </ul>
 *
 * @param key the name as compared letter by letter
 */
public record IndexedName(
    Owner owner,
    String key,
    NameKind kind,
    @Nullable String language,
    Casing casing,
    boolean diacriticsCount,
    Standing standing) {

  enum Casing {
    FREE,
    INITIAL,
    ALL
  }

  /** Where within words the name may stand. */
  enum Standing {
    ANYWHERE,
    WORD,
    BEGINNING,
    KOREAN
  }

  private static final int LONGEST_ACRONYM = 5;
  private static final int SHORT = 3;
  private static final Set<Kind> STANDING_APART = EnumSet.of(Kind.COUNTRY, Kind.PLACE);
  private static final Set<Kind> WRITTEN_LOWER_CASE =
      EnumSet.of(Kind.PUBLIC_BODY, Kind.ORGANIZATION, Kind.EVENT, Kind.INSTRUMENT);
  private static final Set<String> OTHER_LETTERS =
      Set.of("ar", "bg", "el", "hi", "ja", "km", "ko", "lo", "my", "ru", "ta", "th", "uk", "zh");

  public static IndexedName of(
      Owner owner, String value, NameKind kind, @Nullable String language) {
    var key = NameText.key(value);
    var letters = (int) key.chars().filter(Character::isLetter).count();
    return new IndexedName(
        owner,
        key,
        kind,
        language,
        casing(owner, key, letters),
        owner.kind() == Kind.COUNTRY || letters <= SHORT,
        STANDING_APART.contains(owner.kind()) ? standing(NameText.of(key)) : Standing.ANYWHERE);
  }

  /** A single letter stands for nobody. */
  boolean canBeFound() {
    return key.codePointCount(0, key.length()) > 1
        && key.codePoints().anyMatch(Character::isLetter);
  }

  /** Is this name what the text has at {@code from}, given that it is so for a hash? */
  boolean standsAt(NameText text, int from) {
    if (from + key.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      var mine = key.charAt(i);
      var printed = text.kept(from + i);
      if (mine != printed && !alike(mine, printed, i)) {
        return false;
      }
    }
    return standsWell(text, from, from + key.length());
  }

  private boolean standsWell(NameText text, int from, int to) {
    return switch (standing) {
      case ANYWHERE -> true;
      case WORD -> text.startsWord(from) && text.endsWord(to);
      case BEGINNING -> text.startsWord(from);
      case KOREAN -> !text.isGlued(from);
    };
  }

  private boolean alike(char mine, char printed, int at) {
    if (NameText.fold(mine) != NameText.fold(printed) || casing == Casing.ALL) {
      return false;
    }
    if (at == 0 && casing == Casing.INITIAL && !Character.isUpperCase(printed)) {
      return false;
    }
    return !diacriticsCount || Character.toLowerCase(mine) == Character.toLowerCase(printed);
  }

  /** Letter by letter, case and diacritics included. */
  public boolean isExactlyAt(NameText text, int from) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != text.kept(from + i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Does the name count in a text of this language?
   *
   * @param textLanguage BCP 47; null when not told
   */
  public boolean countsIn(@Nullable String textLanguage) {
    if (owner.kind() != Kind.COUNTRY || language == null || key.charAt(0) > '\u024F') {
      return true;
    }
    var told = textLanguage == null ? null : primary(textLanguage);
    var mine = primary(language);
    return mine.equals(told)
        || (mine.equals("en") && (told == null || OTHER_LETTERS.contains(told)));
  }

  private static String primary(String language) {
    var end = language.indexOf('-');
    return end < 0 ? language : language.substring(0, end);
  }

  private static Standing standing(NameText key) {
    if (key.length() == 0) {
      return Standing.ANYWHERE;
    }
    if (key.isHangul(0)) {
      return Standing.KOREAN;
    }
    if (!key.isOpen(0) || key.length() > SHORT) {
      return Standing.ANYWHERE;
    }
    return Character.isIdeographic(key.kept(0)) ? Standing.BEGINNING : Standing.WORD;
  }

  private static Casing casing(Owner owner, String key, int letters) {
    if (key.isEmpty() || !Character.isUpperCase(key.charAt(0))) {
      return Casing.FREE;
    }
    if (letters <= LONGEST_ACRONYM && key.chars().noneMatch(Character::isLowerCase)) {
      return Casing.ALL;
    }
    return key.indexOf(' ') > 0 && WRITTEN_LOWER_CASE.contains(owner.kind())
        ? Casing.FREE
        : Casing.INITIAL;
  }
}
