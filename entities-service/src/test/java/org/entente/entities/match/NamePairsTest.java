package org.entente.entities.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well names are told apart, on lists that others made, where they are at hand. */
class NamePairsTest {

  private record Pair(String one, String other, boolean person, boolean same) {

    double score() {
      return NameScore.of(NameForm.of(one, person), NameForm.of(other, person), person);
    }
  }

  private record Quality(double precision, double recall) {

    static Quality of(List<Pair> pairs, double threshold) {
      var told = pairs.stream().filter(p -> p.score() >= threshold).toList();
      var right = told.stream().filter(Pair::same).count();
      var same = pairs.stream().filter(Pair::same).count();
      return new Quality((double) right / told.size(), (double) right / same);
    }

    double f1() {
      return 2 * precision * recall / (precision + recall);
    }

    void print(String what, double threshold) {
      System.out.printf(
          "%s at %.2f: precision %.3f, recall %.3f, F1 %.3f%n",
          what, threshold, precision, recall, f1());
    }
  }

  @Test
  void publicListOfPairs() throws IOException {
    var pairs = new ArrayList<Pair>();
    for (var line : Files.readAllLines(names("name_pairs.csv")).stream().skip(1).toList()) {
      var fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
      var person = fields[1].equals("Person") || fields[1].equals("LegalEntity");
      pairs.add(new Pair(plain(fields[2]), plain(fields[3]), person, fields[4].equals("true")));
    }
    assertQuality("Public pairs", pairs, 0.85, 0.75);
  }

  @Test
  void khmerAndLatinLettersOfOneName() throws IOException {
    assertQuality("Khmer and Latin letters", crossed(khmer()), 0.95, 0.65);
  }

  @Test
  void koreanAndLatinLettersOfOneName() throws IOException {
    assertQuality("Hangul and Latin letters", crossed(korean()), 0.95, 0.75);
  }

  private static List<Pair> khmer() throws IOException {
    var pairs = new ArrayList<Pair>();
    for (var name : lines("khmer_names.jsonl")) {
      pairs.add(
          new Pair(
              name.get("surname").asText() + " " + name.get("givenName").asText(),
              name.get("romanizedSurname").asText() + " " + name.get("romanizedGiven").asText(),
              true,
              true));
    }
    return pairs;
  }

  private static List<Pair> korean() throws IOException {
    var pairs = new ArrayList<Pair>();
    for (var name : lines("korean_full_names.jsonl")) {
      pairs.add(new Pair(name.get("hangul").asText(), name.get("romanized").asText(), true, true));
    }
    return pairs;
  }

  /** Each name with its own spelling and, as different, with that of the next but six. */
  private static List<Pair> crossed(List<Pair> same) {
    var pairs = new ArrayList<>(same);
    for (int i = 0; i < same.size(); i++) {
      var other = same.get((i + 7) % same.size()).other();
      if (!other.equals(same.get(i).other())) {
        pairs.add(new Pair(same.get(i).one(), other, true, false));
      }
    }
    return pairs;
  }

  /** Prints it, so that a change of rules can be judged; what is asserted leaves room for that. */
  private static void assertQuality(
      String what, List<Pair> pairs, double precision, double recall) {
    var quality = Quality.of(pairs, Matching.THRESHOLD);
    quality.print("%s (%d)".formatted(what, pairs.size()), Matching.THRESHOLD);
    assertThat(quality.precision()).isGreaterThan(precision);
    assertThat(quality.recall()).isGreaterThan(recall);
  }

  private static Path names(String file) {
    var path = Path.of(System.getProperty("entente.corpus", "none"), "names", file);
    assumeTrue(Files.exists(path), "The names are not at hand.");
    return path;
  }

  private static List<JsonNode> lines(String file) throws IOException {
    var json = new ObjectMapper();
    var nodes = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(names(file))) {
      nodes.add(json.readTree(line));
    }
    return nodes;
  }

  private static String plain(String field) {
    return field.startsWith("\"")
        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
        : field;
  }
}
