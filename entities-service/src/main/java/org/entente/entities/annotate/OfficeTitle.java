package org.entente.entities.annotate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.entities.name.NameText;

/**
 * Whether a printed title is an office as it is stored: "interior minister" is "Minister of
 * Interior", and a part of "Deputy Prime Minister and Minister of Interior". A printed title may
 * say less ("Minister"), but a deputy is no minister and a minister no prime minister.
 */
final class OfficeTitle {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
  private static final Pattern BETWEEN_OFFICES = Pattern.compile("\\s+(?:and|cum)\\s+|[&,;/]");

  /** They say nothing of the office itself. */
  private static final Set<String> LEFT_OUT =
      Set.of("of", "the", "for", "and", "in", "at", "to", "acting", "former", "interim", "current");

  /** They make another office of it. */
  private static final Set<String> DECISIVE =
      Set.of(
          "prime",
          "deputy",
          "vice",
          "assistant",
          "permanent",
          "under",
          "shadow",
          "undersecretary",
          "undersecretary-general",
          "adviser",
          "spokesperson",
          "secretary");

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("defence", "defense"),
          Map.entry("labour", "labor"),
          Map.entry("spokesman", "spokesperson"),
          Map.entry("spokeswoman", "spokesperson"),
          Map.entry("chairman", "chair"),
          Map.entry("chairwoman", "chair"),
          Map.entry("chairperson", "chair"),
          Map.entry("advisor", "adviser"),
          Map.entry("ministry", "minister"),
          Map.entry("premier", "prime minister"),
          Map.entry("pm", "prime minister"));

  private OfficeTitle() {}

  static boolean isOne(String printed, String stored) {
    var wanted = words(printed);
    var folded = NameText.folded(stored);
    return !wanted.isEmpty()
        && Stream.concat(Stream.of(folded), BETWEEN_OFFICES.splitAsStream(folded))
            .map(OfficeTitle::words)
            .anyMatch(
                office -> office.containsAll(wanted) && decisive(office).equals(decisive(wanted)));
  }

  private static Set<String> words(String title) {
    var words = new HashSet<String>();
    for (var word : BETWEEN_WORDS.split(NameText.folded(title))) {
      if (!word.isEmpty() && !LEFT_OUT.contains(word)) {
        words.addAll(Set.of(SAME.getOrDefault(word, word).split(" ")));
      }
    }
    return words;
  }

  private static Set<String> decisive(Set<String> words) {
    var decisive = new HashSet<>(words);
    decisive.retainAll(DECISIVE);
    return decisive;
  }
}
