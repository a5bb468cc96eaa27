package org.entente.articles.story;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.articles.story.GeneratedPress.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

  private static final String THAI =
      "ทั้งสองฝ่ายตกลงที่จะร่วมมือกันปราบปรามขบวนการหลอกลวงทางโทรศัพท์ ซึ่งมีฐานอยู่ตามแนวชายแดน และจะแลกเปลี่ยนข้อมูลระหว่างหน่วยงานตำรวจของทั้งสองประเทศทุกเดือน โดยเริ่มตั้งแต่เดือนหน้าเป็นต้นไป";
  private static final String KHMER =
      "ភាគីទាំងពីរបានឯកភាពសហការគ្នាក្នុងការបង្ក្រាបបទល្មើសបោកប្រាស់តាមប្រព័ន្ធអ៊ីនធឺណិត ដែលមានទីតាំងនៅតាមព្រំដែន ហើយនឹងផ្លាស់ប្តូរព័ត៌មានរវាងស្ថាប័ននគរបាលនៃប្រទេសទាំងពីរជារៀងរាល់ខែ ចាប់ពីខែក្រោយតទៅ";
  private static final String CHINESE =
      "双方同意合作打击设在边境地区的电信诈骗团伙，并将从下月起每月由两国警方交换情报。两国部长在会谈后表示，已有三百余人被移交，其余案件仍在调查之中，受害人将得到协助。";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void theEstimateIsNearTheTrueResemblance(long seed) {
    var press = new GeneratedPress(seed);
    for (double edited : new double[] {0, 0.1, 0.3, 0.6, 1}) {
      var report = press.report(60);
      var one = text(report);
      var other = text(press.retold(report, edited, 0.3));

      // Five standard errors of a sample of 256.
      assertThat(Sketch.of(one).resemblance(Sketch.of(other)))
          .isCloseTo(resemblance(runs(one), runs(other)), within(5 * Math.sqrt(0.25 / 256)));
      assertThat(Sketch.of(one).containment(Sketch.of(other)))
          .isCloseTo(containment(runs(one), runs(other)), within(5 * Math.sqrt(0.25 / 128)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void ofAShortTextItIsExact(long seed) {
    var press = new GeneratedPress(seed);
    var report = press.report(8);
    var one = text(report);
    var other = text(press.retold(report, 0.4, 0));

    assertThat(Sketch.of(one).resemblance(Sketch.of(other)))
        .isEqualTo(resemblance(runs(one), runs(other)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void itIsTheSameHoweverATextIsSetAndPrinted(long seed) {
    var random = new Random(seed);
    var plain =
        text(new GeneratedPress(seed).report(30)) + " Café, don't and " + THAI + " " + KHMER;
    var printed =
        plain
            .replace("don't", "don’t")
            .codePoints()
            .mapToObj(c -> printed(c, random))
            .collect(joining());

    assertThat(Sketch.of(Normalizer.normalize(printed, Form.NFD)))
        .usingRecursiveComparison()
        .isEqualTo(Sketch.of(plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {THAI, KHMER, CHINESE})
  void textsWithoutSpacesAreLikeOrUnlike(String text) {
    var spaced = text.replaceAll("(.{20})(?=\\p{L})", "$1\u200b ");
    var changed = text.substring(0, text.length() / 2) + text.substring(text.length() / 2 + 4);
    var mirrored = new StringBuilder(text).reverse().toString();

    assertThat(Sketch.of(text).saysEnough()).isTrue();
    assertThat(Sketch.of(text).resemblance(Sketch.of(spaced))).isEqualTo(1);
    assertThat(Sketch.of(text).resemblance(Sketch.of(changed))).isBetween(0.5, 0.99);
    assertThat(Sketch.of(text).resemblance(Sketch.of(mirrored))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'1,234 people', '1234 people', 1",
    "'២៥ ខែ', '25 months', 1",
    "'on 25 and 26', 'on 27 and 26', 0.5",
    "'on 25', 'on 26', 0",
    "'nobody', 'on 26', 1"
  })
  void figuresAreComparedByTheirDigits(String one, String other, double shared) {
    assertThat(Sketch.of(one).sharedNumbers(Sketch.of(other))).isEqualTo(shared);
  }

  @Test
  void blankOrBrokenTextsSayNothing() {
    for (var text : List.of("", " \u200b\n", "…!?", "a b c", "\ud800 \udc00", "\u0301\u0301")) {
      assertThat(Sketch.of(text).saysEnough()).as(text).isFalse();
      assertThat(Sketch.of(text).bands()).isEmpty();
    }
  }

  /** They are stored: what makes others needs another version. */
  @Test
  void itIsTheSameForEver() {
    var english = IntStream.range(0, 600).mapToObj(i -> "w" + i % 397 + "x").collect(joining(" "));

    assertThat(Sketch.VERSION).isEqualTo(1);
    assertThat(
            Stream.of(english, THAI, KHMER, CHINESE)
                .map(Sketch::of)
                .map(s ->
                    List.of(s.runs(), Arrays.hashCode(s.sample()), Arrays.hashCode(s.bands()))))
        .containsExactly(
            List.of(397, 2011951859, 619314770),
            List.of(137, 601943873, 1917671106),
            List.of(99, -1311780049, 1910482527),
            List.of(68, -528668595, 877652613));
  }

  private static String printed(int codePoint, Random random) {
    var character = Character.toString(codePoint);
    boolean first = random.nextInt(10) == 0;
    return switch (codePoint) {
      case ' ' -> first ? " –\u00a0\u201c" : random.nextBoolean() ? "\n\n" : " ";
      case '.' -> first ? "…\u200b" : ".";
      default -> first ? character.toUpperCase(Locale.ROOT) + "\u00ad" : character;
    };
  }

  private static Set<String> runs(String text) {
    var words = text.toLowerCase(Locale.ROOT).replaceAll("[.,]", "").split(" ");
    return IntStream.rangeClosed(0, words.length - 5)
        .mapToObj(i -> String.join(" ", List.of(words).subList(i, i + 5)))
        .collect(Collectors.toSet());
  }

  private static double resemblance(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }

  private static double containment(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / Math.min(one.size(), other.size());
  }
}
