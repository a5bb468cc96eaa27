package org.entente.articles.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.articles.text.Characters;

/** Phrases of pages in many languages, which are data: {@code furniture.txt}. */
final class Phrases {

  static final Set<String> WHOLE = section("whole");
  static final Set<String> LABELS = section("label");
  static final Set<String> BEGINNINGS = section("begins");
  static final Set<String> DATED = section("dated");
  static final Set<String> NOTICES = section("notice");

  private static final String SIGNS = " :|»>›«<•·…!.,;()[]-–—*#→";

  private Phrases() {}

  /** As phrases are compared: one line in lower case, without signs at the ends. */
  static String compared(String text) {
    var folded = Characters.folded(text).toLowerCase(Locale.ROOT);
    int start = 0;
    int end = folded.length();
    while (start < end && SIGNS.indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SIGNS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end);
  }

  private static Set<String> section(String name) {
    return Sections.READ.getOrDefault(name, Set.of());
  }

  private static final class Sections {

    static final Map<String, Set<String>> READ = read();

    private static Map<String, Set<String>> read() {
      try (var file = Phrases.class.getResourceAsStream("furniture.txt")) {
        var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        var sections = new HashMap<String, Set<String>>();
        Set<String> section = new HashSet<>();
        for (var line : text.lines().map(String::strip).toList()) {
          if (line.startsWith("[")) {
            section =
                sections.computeIfAbsent(
                    line.substring(1, line.indexOf(']')), s -> new HashSet<>());
          } else if (!line.isEmpty() && !line.startsWith("#")) {
            section.add(line);
          }
        }
        return sections;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
