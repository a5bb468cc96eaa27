package org.entente.entities.seeding;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/** Capital cities and the main bodies of the field, from {@code seeding/known.tsv}. */
@ApplicationScoped
class KnownBodiesAndPlaces implements Seeds {

  private record Line(String key, Kind kind, @Nullable String country, List<Seed.Name> names) {

    static Line read(String line) {
      var columns = line.split("\t");
      return new Line(
          columns[0],
          Kind.valueOf(columns[1]),
          columns[2].isEmpty() ? null : columns[2],
          Arrays.stream(columns[5].split("\\|"))
              .map(value -> new Seed.Name(columns[3], NameKind.valueOf(columns[4]), value))
              .toList());
    }
  }

  @Override
  public String what() {
    return "bodies and places";
  }

  @Override
  public List<Seed> all() {
    var file =
        Objects.requireNonNull(
            KnownBodiesAndPlaces.class.getResourceAsStream("/seeding/known.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return seeds(lines.lines().filter(line -> !line.startsWith("#")).map(Line::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Seed> seeds(Stream<Line> lines) {
    return lines
        .collect(Collectors.groupingBy(Line::key, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(KnownBodiesAndPlaces::seed)
        .toList();
  }

  private static Seed seed(List<Line> lines) {
    var first = lines.getFirst();
    return new Seed(
        first.key(),
        SeedId.of(first.key()),
        first.kind(),
        first.country(),
        List.of(),
        lines.stream().flatMap(l -> l.names().stream()).toList());
  }
}
