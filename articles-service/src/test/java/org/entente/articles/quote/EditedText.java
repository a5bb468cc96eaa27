package org.entente.articles.quote;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.articles.text.Characters;

/**
 * A text and what its publisher did to it, one state after another.
 *
 * @param states every one differs from the one before; never blank
 */
record EditedText(List<String> states) {

  private static final String[] PIECES = {
    "Police freed ",
    "93",
    "\u00a0",
    "people",
    ". ",
    "\n\n",
    "\r\n",
    "  ",
    "\u200b",
    "\u00ad",
    "\u3000",
    "é",
    "e\u0301",
    "Å",
    "A\u030a",
    "ﬁ",
    "ខ្មែរ",
    "ไทยกำ",
    "한국",
    "\u1112\u1161\u11ab",
    "😀",
    "𝒳",
    "👩\u200d👩\u200d👧",
    "中国",
    "said so",
    "said so",
    "(.*)+$",
    "\\E",
    "\"",
    "a",
    "a",
    "b",
    "\u0300",
  };

  /** A change of a text. The number, from 0 to a million, tells where. */
  record Edit(Kind kind, int from, int to, String piece) {}

  enum Kind {
    INSERT,
    DELETE,
    REPLACE,
    DOUBLE,
    COMPOSE,
    DECOMPOSE,
    NO_BREAK_SPACES,
    WIDER_SPACES,
    WINDOWS_LINES,
    ZERO_WIDTH_SPACES,
    BACK_TO_THE_FIRST
  }

  private static final int WHOLE = 1_000_000;

  private static final Kind[] UNSEEN = {
    Kind.COMPOSE,
    Kind.DECOMPOSE,
    Kind.NO_BREAK_SPACES,
    Kind.WIDER_SPACES,
    Kind.WINDOWS_LINES,
    Kind.ZERO_WIDTH_SPACES
  };

  static Arbitrary<EditedText> any() {
    return changedBy(Kind.values());
  }

  /** A text whose words stay as they are. */
  static Arbitrary<EditedText> setAnew() {
    return changedBy(UNSEEN);
  }

  /** One of {@link #any()}, where jqwik does not run. */
  static EditedText some(Random random) {
    var first =
        random
            .ints(1 + random.nextInt(40), 0, PIECES.length)
            .mapToObj(i -> PIECES[i])
            .collect(joining());
    var edits =
        Stream.generate(() ->
                new Edit(
                    Kind.values()[random.nextInt(Kind.values().length)],
                    random.nextInt(WHOLE),
                    random.nextInt(WHOLE),
                    PIECES[random.nextInt(PIECES.length)]))
            .limit(1 + random.nextInt(8));
    return of(first, edits.toList());
  }

  private static Arbitrary<EditedText> changedBy(Kind[] kinds) {
    var piece = Arbitraries.of(PIECES);
    var text = piece.list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    var place = Arbitraries.integers().between(0, WHOLE);
    var edit = Combinators.combine(Arbitraries.of(kinds), place, place, piece).as(Edit::new);
    return Combinators.combine(text, edit.list().ofMinSize(1).ofMaxSize(8)).as(EditedText::of);
  }

  String newest() {
    return states.getLast();
  }

  private static EditedText of(String first, List<Edit> edits) {
    var start = Characters.isBlank(first) ? "a" + first : first;
    var states = new ArrayList<>(List.of(start));
    for (var edit : edits) {
      var next = change(states.getLast(), edit, start);
      if (!Characters.isBlank(next) && !next.equals(states.getLast())) {
        states.add(next);
      }
    }
    return new EditedText(List.copyOf(states));
  }

  private static String change(String text, Edit edit, String first) {
    int one = place(text, edit.from());
    int other = place(text, edit.to());
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    var inside = text.substring(from, to);
    UnaryOperator<String> replaced = by -> text.substring(0, from) + by + text.substring(to);
    return switch (edit.kind()) {
      case INSERT -> text.substring(0, from) + edit.piece() + text.substring(from);
      case DELETE -> replaced.apply("");
      case REPLACE -> replaced.apply(edit.piece());
      case DOUBLE -> replaced.apply(inside + inside);
      case COMPOSE -> Normalizer.normalize(text, Form.NFC);
      case DECOMPOSE -> Normalizer.normalize(text, Form.NFD);
      case NO_BREAK_SPACES -> replaced.apply(inside.replace(' ', '\u00a0'));
      case WIDER_SPACES -> replaced.apply(inside.replace(" ", " \t"));
      case WINDOWS_LINES -> text.replace("\r\n", "\n").replace("\n", "\r\n");
      case ZERO_WIDTH_SPACES -> replaced.apply(inside.replace("a", "a\u200b"));
      case BACK_TO_THE_FIRST -> first;
    };
  }

  /** Never within a pair of surrogates: the edits are those of people. */
  static int place(String text, int part) {
    int at = (int) ((long) part * text.length() / WHOLE);
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
