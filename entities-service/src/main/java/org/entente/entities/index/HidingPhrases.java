package org.entente.entities.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.entities.name.NameKind;

/** Phrases such as "New Jersey" that are found so that no name within them is, by language. */
final class HidingPhrases {

  private HidingPhrases() {}

  static List<IndexedName> all() {
    var file =
        Objects.requireNonNull(HidingPhrases.class.getResourceAsStream("/annotate/hiding.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> IndexedName.of(Owner.NOBODY, cells[1], NameKind.ALIAS, cells[0]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
