package org.entente.entities.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.entities.name.NameText;
import org.entente.entities.name.Script;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart as names are compared.
 *
 * @param parts what stands between spaces, hyphens and the like, as written, without case and
 *     diacritics
 * @param script null where it is of several or of none
 * @param words in letters a to z and digits, without titles, legal forms and particles; empty of a
 *     script that is read by its consonants
 * @param codes how each word sounds
 * @param sound of the whole name
 */
record NameForm(
    List<String> parts,
    @Nullable String script,
    List<String> words,
    List<String> codes,
    String sound) {

  private static final int MOST_WORDS = 12;
  private static final int MOST_LETTERS = 200;

  static NameForm of(String name, boolean person) {
    var folded = shortened(NameText.folded(name));
    var parts = parts(folded);
    var script = Script.of(name);
    if (parts.stream().anyMatch(part -> Romanised.consonants(part) != null)) {
      var codes = parts.stream().map(NameForm::consonants).toList();
      return new NameForm(parts, script, List.of(), codes, Sounds.joined(codes));
    }
    var words = words(Romanised.of(folded), person);
    var codes = words.stream().map(Sounds::code).toList();
    return new NameForm(parts, script, words, codes, Sounds.joined(codes));
  }

  /** All letters, without spaces. */
  String letters() {
    return String.join("", parts);
  }

  private static String consonants(String part) {
    var consonants = Romanised.consonants(part);
    return consonants == null ? Sounds.code(part) : consonants;
  }

  private static List<String> parts(String folded) {
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}\\p{M}]+"))
        .filter(part -> !part.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  boolean isReadByConsonants() {
    return words.isEmpty();
  }

  /** The words one after another, without spaces. */
  String joined() {
    return String.join("", words);
  }

  private static String shortened(String text) {
    return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS);
  }

  private static List<String> words(String latin, boolean person) {
    var words = new ArrayList<String>();
    for (var word : latin.replaceAll("['`\u02B9\u02BA]", "").split("[^a-z0-9]+")) {
      if (!word.isEmpty() && words.size() < MOST_WORDS) {
        words.add(word);
      }
    }
    joinLetters(words);
    dropLegalForms(words);
    if (person) {
      dropTitles(words);
    } else {
      words.replaceAll(WordLists::usual);
    }
    dropParticles(words, person);
    return List.copyOf(words);
  }

  /** "L. X. C" is "lxc". */
  private static void joinLetters(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      var initials = new StringBuilder(words.get(i));
      while (isLetter(words.get(i)) && i + 1 < words.size() && isLetter(words.get(i + 1))) {
        initials.append(words.remove(i + 1));
      }
      words.set(i, initials.toString());
    }
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  private static void dropLegalForms(List<String> words) {
    var name = " " + String.join(" ", words) + " ";
    for (var form : WordLists.legalForms()) {
      var without = name.replace(" " + form + " ", " ");
      if (!without.isBlank()) {
        name = without;
      }
    }
    words.clear();
    words.addAll(List.of(name.strip().split(" ")));
  }

  /** Those before the name, as long as a name is left. */
  private static void dropTitles(List<String> words) {
    while ((words.size() > 2 && WordLists.isTitle(words.getFirst()))
        || (words.size() > 1 && WordLists.isHonorific(words.getFirst()))) {
      words.removeFirst();
    }
  }

  /** Not the first word of a person, which may be a surname: "Le Thi Hoa", "Van Sophea". */
  private static void dropParticles(List<String> words, boolean person) {
    for (int i = words.size() - 1; i >= (person ? 1 : 0) && words.size() > 1; i--) {
      if (WordLists.isParticle(words.get(i)) && (!person || words.size() > 2)) {
        words.remove(i);
      }
    }
  }
}
