package org.entente.cooperation.extraction.lexicon;

import java.util.List;
import java.util.Locale;

/** How a language names states: themselves, by an adjective, by their people, by their capital. */
public final class Countries {

  /** In which way. */
  public enum Way {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL
  }

  /**
   * A state that was named.
   *
   * @param code ISO 3166
   */
  public record Naming(String code, Way way) {}

  private Countries() {}

  static Phrases<Naming> of(Source source) {
    var phrases = new Phrases<Naming>();
    for (var code : source.keys()) {
      var country = source.part(code);
      add(phrases, country.words("names"), new Naming(code, Way.NAME));
      add(phrases, country.words("adjectives"), new Naming(code, Way.ADJECTIVE));
      add(phrases, country.words("people"), new Naming(code, Way.PEOPLE));
      add(phrases, country.words("capitals"), new Naming(code, Way.CAPITAL));
    }
    return phrases;
  }

  private static void add(Phrases<Naming> phrases, List<String> names, Naming naming) {
    names.forEach(name -> phrases.add(word(name), naming));
  }

  /** As the words of sentences are written. */
  private static String word(String name) {
    return switch (name) {
      case "US", "U.S." -> "u.s.";
      case "UK", "U.K." -> "u.k.";
      default -> name.toLowerCase(Locale.ROOT);
    };
  }
}
