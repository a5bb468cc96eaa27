package org.entente.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the journey is made with: the five press articles that lie beside the project on its
 * developers' machines, which are not ours to publish, or else the demo articles.
 *
 * @param origin which of the two, for the reader of a test report
 * @param persons names printed in the first text, with the country of each
 * @param quote a sentence of {@code quoted} that gives {@code figure}
 */
record Texts(
    String origin,
    List<String> texts,
    List<Person> persons,
    int quoted,
    String quote,
    String figure) {

  record Person(String name, String country) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CORPUS = Path.of(System.getProperty("entente.corpus"));
  private static final Path DEMO = Path.of(System.getProperty("entente.root"), "deploy", "demo");

  static Texts found() {
    return Files.isDirectory(CORPUS.resolve("seeds")) ? ofPress() : ofDemo();
  }

  private static Texts ofPress() {
    var facts = read(CORPUS.resolve("seed-facts.json"));
    var texts =
        Stream.of(0, 1, 2, 3, 4)
            .map(n -> text(CORPUS.resolve("seeds/seed-%d.txt".formatted(n))))
            .toList();
    var persons =
        elements(facts.get(0).get("entities"))
            .filter(e -> e.get("type").asText().equals("Person"))
            .map(e -> new Person(e.get("name").asText(), e.get("country").asText()))
            .toList();
    var deportation =
        elements(facts.get(3).get("events"))
            .filter(e -> e.get("kind").asText().equals("DEPORTATION"))
            .findFirst()
            .orElseThrow();
    return new Texts(
        "the press articles",
        texts,
        persons,
        3,
        deportation.get("quote").asText(),
        deportation.at("/figures/0/raw").asText());
  }

  private static Texts ofDemo() {
    var texts = lines("articles.ndjson").map(a -> a.get("text").asText()).limit(5).toList();
    var persons =
        lines("entities.ndjson")
            .filter(e -> e.get("kind").asText().equals("PERSON"))
            .map(e -> new Person(e.at("/names/0/value").asText(), e.path("country").asText("")))
            .filter(p -> texts.getFirst().contains(p.name()))
            .toList();
    return new Texts(
        "the demo articles", texts, persons, 2, "146 entities were frozen", "146 entities");
  }

  private static Stream<JsonNode> lines(String file) {
    return text(DEMO.resolve(file)).lines().map(Texts::parse);
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read(Path file) {
    return parse(text(file));
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
