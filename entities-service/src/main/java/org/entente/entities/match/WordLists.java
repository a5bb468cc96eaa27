package org.entente.entities.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that say what somebody or something is, not who. Without case and diacritics. */
final class WordLists {

  private static final Set<String> HONORIFICS = new HashSet<>();
  private static final Set<String> TITLES = new HashSet<>();
  private static final List<String> LEGAL_FORMS = lines("/match/legal-forms.txt");

  private static final Set<String> PARTICLES =
      words(
          "al el ul ur ud il bin ibn bint de del della da di dos du van von der den la le los the of and for");

  private static final Map<String, String> OTHER_SPELLINGS =
      Map.ofEntries(
          Map.entry("intl", "international"),
          Map.entry("int'l", "international"),
          Map.entry("dept", "department"),
          Map.entry("govt", "government"),
          Map.entry("natl", "national"),
          Map.entry("univ", "university"),
          Map.entry("assn", "association"),
          Map.entry("bros", "brothers"),
          Map.entry("centre", "center"),
          Map.entry("labour", "labor"),
          Map.entry("defence", "defense"),
          Map.entry("programme", "program"),
          Map.entry("organisation", "organization"),
          Map.entry("first", "1"),
          Map.entry("1st", "1"),
          Map.entry("second", "2"),
          Map.entry("2nd", "2"),
          Map.entry("third", "3"),
          Map.entry("3rd", "3"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"));

  static {
    for (var line : lines("/match/titles.txt")) {
      var certain = line.startsWith("! ");
      (certain ? HONORIFICS : TITLES).addAll(words(certain ? line.substring(2) : line));
    }
  }

  private WordLists() {}

  /** Never a name, such as "Mr". */
  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word);
  }

  /** A title, or a name too, such as "King". */
  static boolean isTitle(String word) {
    return TITLES.contains(word) || HONORIFICS.contains(word);
  }

  /** Of one word or of several with spaces between, the longer ones first. */
  static List<String> legalForms() {
    return LEGAL_FORMS;
  }

  /** Part of many names, and left out as often. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** In one of the ways that a word of bodies and companies is written. */
  static String usual(String word) {
    return OTHER_SPELLINGS.getOrDefault(word, word);
  }

  private static Set<String> words(String line) {
    return new HashSet<>(Arrays.asList(line.strip().split("\\s+")));
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
