package org.entente.entities.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that names are looked for by. Two names that are alike have at least one in common;
 * the rarer such names are, the more it says. They are stored: whoever changes a rule empties the
 * column in a migration.
 *
 * <ul>
 *   <li>the letters of the name: other scripts, and whatever is written alike
 *   <li>the sound of the whole name, and what is left of it without one of its consonants: a letter
 *       too many, too few or another, words written as one or parted
 *   <li>the sounds of two of its words: other words left out, added or misspelt, another order
 *   <li>of names of two words one with how the other begins: initials, a word misspelt badly
 *   <li>of names with few consonants the letters without one of them
 * </ul>
 */
final class MatchKeys {

  private static final int LONGEST_SOUND = 14;
  private static final int SHORT_SOUND = 4;
  private static final int SHORTEST_FOR_LETTERS = 4;
  private static final int LONGEST_FOR_LETTERS = 12;
  private static final int MOST_PAIRED = 5;
  private static final int MOST_TURNED = 5;

  private static final float LETTERS = 8;
  private static final float SOUND = 4;
  private static final float PAIR = 3;
  private static final float ALMOST = 2;
  private static final float INITIAL = 1;

  /** By key, how much it says. */
  private final Map<Integer, Float> keys = new HashMap<>();

  private MatchKeys() {}

  /** What a name is stored with. */
  static int[] stored(String name) {
    var keys = new MatchKeys();
    keys.common(NameForm.of(name, true));
    return keys.keys.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /**
   * What a name is looked for by: also with its first words last and its last words first, as
   * surnames move.
   *
   * @return how much it says of a name that it has a key
   */
  static Map<Integer, Float> asked(String name) {
    var form = NameForm.of(name, true);
    var keys = new MatchKeys();
    keys.common(form);
    for (int turn = 1; turn < Math.min(form.codes().size(), MOST_TURNED); turn++) {
      var words = form.isReadByConsonants() ? List.<String>of() : turned(form.words(), turn);
      keys.whole(Sounds.joined(turned(form.codes(), turn)), String.join("", words));
    }
    return keys.keys;
  }

  private void common(NameForm form) {
    add(LETTERS, "f", form.letters());
    whole(form.sound(), form.joined());
    if (form.codes().size() == 2) {
      initial(form, 0, 1);
      initial(form, 1, 0);
    }
    var codes = form.codes().subList(0, Math.min(form.codes().size(), MOST_PAIRED));
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        pair(codes.get(i), codes.get(j));
      }
    }
  }

  private void pair(String one, String other) {
    var inOrder = one.compareTo(other) <= 0;
    add(PAIR, "p", inOrder ? one + "|" + other : other + "|" + one);
  }

  private void initial(NameForm form, int whole, int first) {
    var read = form.isReadByConsonants();
    add(
        INITIAL,
        "i",
        (read ? form.codes().get(whole) : Surnames.usual(form.words().get(whole)))
            + "|"
            + (read ? form.codes().get(first).charAt(0) : Sounds.first(form.words().get(first))));
  }

  private void whole(String sound, String joined) {
    add(SOUND, "s", sound);
    if (sound.length() >= SHORT_SOUND) {
      withoutOne(ALMOST, "s", sound, LONGEST_SOUND);
    }
    if (sound.length() <= SHORT_SOUND && joined.length() >= SHORTEST_FOR_LETTERS) {
      add(SOUND, "l", joined);
      withoutOne(ALMOST, "l", joined, LONGEST_FOR_LETTERS);
    }
  }

  private void withoutOne(float weight, String what, String text, int longest) {
    for (int i = 0; i < Math.min(text.length(), longest); i++) {
      add(weight, what, text.substring(0, i) + text.substring(i + 1));
    }
  }

  private void add(float weight, String what, String text) {
    keys.merge(hash(what + text), weight, Math::max);
  }

  /** FNV-1a over the characters, mixed: the same in every version of Java. */
  private static int hash(String text) {
    var hash = 0x811C9DC5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    return hash ^ (hash >>> 13);
  }

  static List<String> turned(List<String> words, int by) {
    var turned = new ArrayList<>(words.subList(by, words.size()));
    turned.addAll(words.subList(0, by));
    return turned;
  }
}
