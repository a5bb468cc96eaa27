package org.entente.system.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Other ways to write a name: how the press, other romanisations and tired hands do. */
final class NameVariants {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final Map<String, String> ROMANISED =
      Map.of(
          "ee", "i", "ou", "u", "ph", "p", "th", "t", "kh", "k", "v", "w", "l", "r", "ch", "j",
          "ai", "ay", "oe", "eu");

  static final List<String> KINDS =
      List.of(
          "a letter less",
          "a letter more",
          "another letter",
          "two letters swapped",
          "another order",
          "another romanisation",
          "a title and capitals",
          "words written as one",
          "an initial or diacritics");

  private final Random random = new Random(5);

  String of(String name, int kind) {
    var at = 1 + random.nextInt(name.length() - 2);
    return switch (kind) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter() + name.substring(at);
      case 2 -> name.substring(0, at) + letter() + name.substring(at + 1);
      case 3 ->
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
      case 4 -> turned(name);
      case 5 -> romanised(name);
      case 6 -> "Samdech " + name.toUpperCase(Locale.ROOT);
      case 7 -> name.replaceFirst("[ -]", "");
      default -> initial(name);
    };
  }

  private String letter() {
    return LETTERS.substring(random.nextInt(26)).substring(0, 1);
  }

  private static String turned(String name) {
    var words = new ArrayList<>(Arrays.asList(name.replace(" Co., Ltd.", "").split(" ")));
    words.add(words.removeFirst());
    return String.join(" ", words);
  }

  private static String romanised(String name) {
    for (var change : ROMANISED.entrySet()) {
      var at = name.indexOf(change.getKey(), 1);
      if (at > 0) {
        return name.substring(0, at)
            + change.getValue()
            + name.substring(at + change.getKey().length());
      }
    }
    return name.replace("a", "aa");
  }

  /** Of a middle name; where there is none, diacritics. */
  private static String initial(String name) {
    var words = name.replace(" Co., Ltd.", "").split(" ");
    return words.length < 3
        ? name.replace('a', 'á').replace('o', 'ö').replace('e', 'ê')
        : words[0] + " " + words[1].charAt(0) + ". " + words[2];
  }
}
