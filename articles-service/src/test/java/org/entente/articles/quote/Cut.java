package org.entente.articles.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.articles.text.Characters;

/**
 * Where words are cut out of a text to be quoted.
 *
 * @param from as a part of the text's length, in millionths; as {@code to} is
 */
record Cut(int from, int to) {

  private static final Pattern CONTINUED = Pattern.compile("\\p{Cf}*[\\p{M}\\u1160-\\u11ff]");
  private static final int WHOLE = 1_000_000;

  static Arbitrary<Cut> any() {
    var place = Arbitraries.integers().between(0, WHOLE);
    return Combinators.combine(place, place).as(Cut::new);
  }

  static List<Cut> some(Random random, int count) {
    return Stream.generate(() -> new Cut(random.nextInt(WHOLE), random.nextInt(WHOLE)))
        .limit(count)
        .toList();
  }

  /** Words as somebody marks them: whole characters, nothing that cannot be seen at the ends. */
  static List<Selector> quotes(String text, List<Cut> cuts) {
    var quotes = new ArrayList<Selector>();
    for (var cut : cuts) {
      int one = EditedText.place(text, cut.from());
      int other = EditedText.place(text, cut.to());
      int from = Math.min(one, other);
      int to = Math.max(one, other);
      while (from < to && isUnseen(text.codePointAt(from))) {
        from += Character.charCount(text.codePointAt(from));
      }
      while (to > from && isUnseen(text.codePointBefore(to))) {
        to -= Character.charCount(text.codePointBefore(to));
      }
      if (from < to && !isWithinACharacter(text, from) && !isWithinACharacter(text, to)) {
        quotes.add(new Selector(text.substring(from, to), null, null, from));
      }
    }
    return quotes;
  }

  private static boolean isUnseen(int codePoint) {
    return Characters.isSpace(codePoint) || Characters.isInvisible(codePoint);
  }

  private static boolean isWithinACharacter(String text, int cut) {
    return CONTINUED.matcher(text).region(cut, text.length()).lookingAt();
  }
}
