package org.entente.articles.verdict;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.articles.verdict.Window.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the texts. A seed that failed is tried again by its number. */
class CarriedPropertiesTest {

  /** Few words, so that much is repeated, in scripts with and without spaces. */
  private static final String[] WORDS = {
    "Vann",
    "met",
    "met Vann",
    "and",
    "ខ្មែរ",
    "ไทย",
    "한국",
    "😀",
    ".",
    "\n\n",
    "\u00a0",
    "the minister said that nothing was said"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void whatIsCarriedStandsBetweenTheSameCharacters(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      var before = text(random, random.nextInt(60));
      var after = edited(before, random);
      var spans = spans(before, random);

      var places = Carried.places(before, after, spans);

      for (var place : places.entrySet()) {
        var span = place.getKey();
        var now = new Span(place.getValue(), place.getValue() + span.end() - span.start());
        assertThat(new Window(after, now).content())
            .as("%s of \"%s\" in \"%s\"", span, before, after)
            .isEqualTo(new Window(before, span).content());
      }
      assertThat(
              places.entrySet().stream()
                  .map(p -> List.of(p.getValue(), p.getKey().end() - p.getKey().start()))
                  .collect(toSet()))
          .as("no two in one place")
          .hasSize(places.size());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5})
  void whatNoEditIsNearIsCarried(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      // Numbered words make every place its own.
      var words = IntStream.range(0, 200).mapToObj(n -> "word" + n).collect(joining(" "));
      int at = random.nextInt(words.length());
      var after = words.substring(0, at) + " inserted " + words.substring(at);
      var spans = spans(words, random);

      var places = Carried.places(words, after, spans);

      for (var span : spans) {
        boolean isFar =
            span.end() + Window.AROUND <= Math.min(at, words.length() - Window.AROUND)
                || span.start() - Window.AROUND >= at;
        if (isFar) {
          assertThat(places).containsEntry(span, span.start() + (span.start() < at ? 0 : 10));
        }
      }
    }
  }

  @Test
  void theLongestTextsTakeNoLongTime() {
    var random = new Random(1);
    var line = "the minister said that Vann met them ";
    var before = new StringBuilder(line.repeat(4_000_000 / line.length()));
    var spans = new ArrayList<Span>();
    for (int i = 0; i < 5_000; i++) {
      int start = random.nextInt(before.length() - 10);
      spans.add(new Span(start, start + 1 + random.nextInt(9)));
    }
    var after = new StringBuilder(before);
    for (int i = 0; i < 3_000; i++) {
      after.insert(random.nextInt(after.length()), "x ");
    }

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> Carried.places(before.toString(), after.toString(), new HashSet<>(spans)));
  }

  private static String text(Random random, int words) {
    return random
        .ints(words, 0, WORDS.length)
        .mapToObj(w -> WORDS[w])
        .collect(joining(random.nextBoolean() ? " " : ""));
  }

  private static String edited(String text, Random random) {
    var edited = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(edited.length() + 1);
      int to = Math.min(edited.length(), from + random.nextInt(40));
      switch (random.nextInt(3)) {
        case 0 -> edited.delete(from, to);
        case 1 -> edited.insert(from, text(random, 1 + random.nextInt(4)));
        default -> {
          var moved = edited.substring(from, to);
          edited.delete(from, to).insert(random.nextInt(edited.length() + 1), moved);
        }
      }
    }
    return edited.toString();
  }

  private static List<Span> spans(String text, Random random) {
    var spans = new HashSet<Span>();
    for (int i = 0; i < 20 && !text.isEmpty(); i++) {
      int start = random.nextInt(text.length());
      spans.add(new Span(start, Math.min(text.length(), start + 1 + random.nextInt(8))));
    }
    return List.copyOf(spans);
  }
}
