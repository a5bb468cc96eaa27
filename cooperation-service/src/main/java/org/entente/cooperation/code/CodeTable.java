package org.entente.cooperation.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How records are said in PLOVER and CAMEO: the rules of {@code codes/table.tsv}, which tells where
 * they come from. A missing code is honest, a wrong one is not.
 */
public final class CodeTable {

  public static final String PLOVER = "PLOVER-2.0/5e0c24f";
  public static final String CAMEO = "CAMEO-1.1b3";

  private static final CodeTable TABLE = read();

  private final String version;
  private final Map<Kind, List<Line>> lines;

  private CodeTable(String version, Map<Kind, List<Line>> lines) {
    this.version = version;
    this.lines = lines;
  }

  public static CodeTable get() {
    return TABLE;
  }

  /** Records that were coded by another one are to be coded again. */
  public String version() {
    return version;
  }

  /** The codes of an act, none where none is certain. */
  public List<TableCode> codes(Act act) {
    if (act.negated()) {
      return List.of();
    }
    var codes = new ArrayList<TableCode>();
    var decided = new HashSet<List<Object>>();
    for (var line : lines.getOrDefault(act.kind(), List.of())) {
      if (line.when().holds(act)
          && (line.isAdditional() || decided.add(List.of(line.layer(), line.scheme())))) {
        codes.add(new TableCode(line.scheme(), line.layer(), line.code(), line.score()));
      }
    }
    return codes;
  }

  private record Line(
      Layer layer, String scheme, boolean isAdditional, When when, String code, BigDecimal score) {}

  /**
   * Conditions that must all hold.
   *
   * @param stages null where any will do
   * @param orNone whether a record without a stage is meant too
   * @param on which of both must be acted on; null where that does not matter
   */
  private record When(
      @Nullable Set<Stage> stages, boolean orNone, Set<Mode> modes, @Nullable Layer on) {

    boolean holds(Act act) {
      return isIn(act.stage())
          && act.modes().containsAll(modes)
          && (on == null || (on == Layer.STATE ? act.onState() : act.onOthers()));
    }

    private boolean isIn(@Nullable Stage stage) {
      return stages == null || (stage == null ? orNone : stages.contains(stage));
    }

    static When parse(String text) {
      Set<Stage> stages = null;
      var orNone = false;
      var modes = EnumSet.noneOf(Mode.class);
      Layer on = null;
      for (var word : text.equals("-") ? new String[0] : text.split(" ")) {
        if (word.startsWith("stage=")) {
          var names = List.of(word.substring("stage=".length()).split(","));
          orNone = names.contains("-");
          stages =
              names.stream()
                  .filter(name -> !name.equals("-"))
                  .map(Stage::valueOf)
                  .collect(Collectors.toSet());
        } else if (word.startsWith("on=")) {
          on = word.equals("on=state") ? Layer.STATE : Layer.PERSONS;
        } else {
          modes.add(mode(word));
        }
      }
      return new When(stages, orNone, modes, on);
    }

    private static Mode mode(String written) {
      return Arrays.stream(Mode.values())
          .filter(mode -> mode.written().equals(written))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("There is no mode " + written));
    }
  }

  private static CodeTable read() {
    var file = Objects.requireNonNull(CodeTable.class.getResourceAsStream("/codes/table.tsv"));
    var version = "";
    Map<Kind, List<Line>> lines = new EnumMap<>(Kind.class);
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (var row : reader.lines().filter(line -> !line.startsWith("#")).toList()) {
        var cells = row.split("\t");
        if (cells[0].equals("version")) {
          version = cells[1];
        } else {
          lines.computeIfAbsent(Kind.valueOf(cells[0]), kind -> new ArrayList<>()).add(line(cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CodeTable(version, lines);
  }

  private static Line line(String[] cells) {
    var scheme = cells[2].split(" ");
    return new Line(
        Layer.valueOf(cells[1]),
        scheme[0].equals("PLOVER") ? PLOVER : CAMEO,
        scheme.length > 1,
        When.parse(cells[3]),
        cells[4],
        new BigDecimal(cells[5]));
  }
}
