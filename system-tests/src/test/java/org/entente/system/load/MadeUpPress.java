package org.entente.system.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles that nobody wrote, all different, always the same for the same number: about 4 KB of
 * English words and made-up ones, each as common as its rank lets words be (Zipf), in sentences and
 * paragraphs, so that indexes have as much to do as with a real press.
 */
final class MadeUpPress {

  private static final int WORDS = 40_000;
  private static final int LENGTH = 4000;
  private static final int PUBLISHERS = 50;
  private static final List<String> COMMON =
      List.of(
          ("the of to and in a for that on with said by from at is was as he it be has have an its are not will "
                  + "were been this they their which who but or more after also had one would about up than over "
                  + "government police country officials minister people workers foreign trafficking border victims scam "
                  + "online centres cooperation bilateral meeting agreed joint operation arrested suspects compound "
                  + "repatriated nationals embassy ministry statement week year month security cyber crime investigation "
                  + "authorities million dollars company financial sanctions intelligence officers rescue forced labour "
                  + "agreement memorandum signed region leaders talks support capital province city international")
              .split(" "));
  private static final String[] SYLLABLES =
      ("ka lo mi ter ran des vo pen sur chi ang bre dol fen gar hul jis kor lam mon nor pel qui ros ster tan ul ver"
              + " wen xi yor zan bel cro dra ell fro gis hau im")
          .split(" ");

  private final List<String> words = new ArrayList<>(COMMON);

  MadeUpPress() {
    var random = new Random(7);
    while (words.size() < WORDS) {
      var word = new StringBuilder();
      int syllables = 2 + random.nextInt(3);
      for (int i = 0; i < syllables; i++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
  }

  /** A line of an import. No character of it needs an escape but the line ends. */
  String line(int number) {
    var random = new Random(number);
    var title = sentence(random, 8);
    return """
    {"key": "bench-%1$d", "title": "%2$s", "text": "%3$s", "url": "https://press%4$d.example.org/2025/06/%5$02d/story-%6$d", \
    "publisher": {"name": "Press %4$d", "country": "KH", "domain": "press%4$d.example.org"}, \
    "published": {"edtf": "2025-06-%5$02d"}, "language": "en", "bylines": ["%7$s %8$s"]}\
    """
        .formatted(
            number,
            title.substring(0, title.length() - 1),
            text(random),
            number % PUBLISHERS,
            1 + number % 30,
            10_000_001 + number,
            capital(word(random)),
            capital(word(random)));
  }

  private String text(Random random) {
    var text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(sentence(random, 12 + random.nextInt(16)));
      text.append(random.nextInt(4) == 0 ? "\\n\\n" : " ");
    }
    return text.toString().strip();
  }

  String sentence(Random random, int length) {
    var sentence = new StringBuilder(capital(word(random)));
    for (int i = 1; i < length; i++) {
      sentence.append(' ');
      sentence.append(random.nextInt(12) == 0 ? capital(word(random)) : word(random));
    }
    return sentence.append('.').toString();
  }

  /** The n-th word is about as common as 1/n. */
  private String word(Random random) {
    return words.get((int) Math.pow(WORDS, random.nextDouble()) - 1);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
