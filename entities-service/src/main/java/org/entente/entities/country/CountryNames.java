package org.entente.entities.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.entities.name.NameKind;

/**
 * What the world's countries are called: by CLDR, full and short, in ten languages, and by the
 * press. Where the press does not use CLDR's form ("Congo - Kinshasa", "Hong Kong SAR China",
 * "Myanmar (Burma)") that one is an alias.
 */
public final class CountryNames {

  private static final List<String> LANGUAGES =
      List.of("en", "km", "th", "ko", "zh", "vi", "lo", "my", "ja", "fr");

  private CountryNames() {}

  /** The first of a language is its primary one. */
  public static List<CountryName> all() {
    var press = ofPress();
    var names = new ArrayList<CountryName>();
    for (var language : LANGUAGES) {
      var cldr = Cldr.in(language);
      for (var code : CountryCode.all()) {
        var ours =
            press.stream()
                .filter(n -> n.code().equals(code) && n.language().equals(language))
                .toList();
        names.addAll(inLanguage(code, cldr, ours));
      }
    }
    return names;
  }

  private static List<CountryName> inLanguage(String code, Cldr cldr, List<CountryName> press) {
    var names = new ArrayList<CountryName>();
    var values = new HashSet<String>();
    var primary = press.stream().filter(n -> n.kind() == NameKind.PRIMARY).findFirst().orElse(null);
    if (primary != null) {
      values.add(primary.value());
      names.add(primary);
    }
    for (var value : cldr.names(code)) {
      if (values.add(value)) {
        names.add(
            new CountryName(
                code, cldr.language(), names.isEmpty() ? NameKind.PRIMARY : NameKind.ALIAS, value));
      }
    }
    for (var name : press) {
      if (values.add(name.value())) {
        names.add(name);
      } else if (name.kind() == NameKind.ACRONYM) {
        names.replaceAll(n -> n.value().equals(name.value()) ? name : n);
      }
    }
    return names;
  }

  private static List<CountryName> ofPress() {
    var file =
        Objects.requireNonNull(CountryNames.class.getResourceAsStream("/countries/press.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(CountryNames::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<CountryName> read(String line) {
    var columns = line.split("\t");
    return Arrays.stream(columns[3].split("\\|"))
        .map(value -> new CountryName(columns[0], columns[1], NameKind.valueOf(columns[2]), value));
  }
}
