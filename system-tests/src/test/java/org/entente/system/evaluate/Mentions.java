package org.entente.system.evaluate;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.cooperation.extraction.NamedSpan;
import org.entente.cooperation.party.EntityKind;
import org.entente.local.LocalPostgres;
import org.entente.local.Ports;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;
import org.entente.system.load.ServiceAlone;
import org.jspecify.annotations.Nullable;

/**
 * The mentions that entities-service itself finds in texts, once it knows some entities. They are
 * kept in a file, so that the next run need not start it; {@code -Dentente.evaluate.afresh=true}
 * does so all the same.
 */
final class Mentions {

  private static final int TEXTS_AT_ONCE = 50;

  private final ObjectMapper json = new ObjectMapper();
  private final Path kept;
  private final ObjectNode all;

  private Mentions(Path kept) throws IOException {
    this.kept = kept;
    this.all =
        Files.exists(kept) && !Boolean.getBoolean("entente.evaluate.afresh")
            ? (ObjectNode) json.readTree(kept.toFile())
            : json.createObjectNode();
  }

  /**
   * @param entities as they are sent to entities-service, each with an externalId
   * @param texts by their names
   */
  static Mentions of(List<ObjectNode> entities, Map<String, String> texts, Path folder)
      throws IOException, InterruptedException, SQLException {
    var mentions = new Mentions(folder.resolve("mentions.json"));
    if (!mentions
        .all
        .path("texts")
        .propertyStream()
        .map(Map.Entry::getKey)
        .toList()
        .containsAll(texts.keySet())) {
      mentions.ask(entities, texts, folder);
    }
    return mentions;
  }

  private void ask(List<ObjectNode> entities, Map<String, String> texts, Path folder)
      throws IOException, InterruptedException, SQLException {
    Files.createDirectories(folder);
    var home = Files.createTempDirectory("evaluate");
    try (var postgres =
            LocalPostgres.start(
                home.resolve("postgres"),
                folder.resolve("postgres.log"),
                Ports.free(),
                LocalPostgres.Durability.NONE);
        var service =
            ServiceAlone.entities(postgres.database("entities"), folder.resolve("entities.log"));
        var http = HttpClient.newHttpClient()) {
      load(http, service, entities);
      annotate(http, service, texts);
    }
    Files.writeString(kept, json.writeValueAsString(all));
  }

  private void load(HttpClient http, ServiceAlone service, List<ObjectNode> entities)
      throws IOException, InterruptedException {
    var known = all.putObject("entities");
    for (var entity : entities) {
      var held = held(http, service, entity.at("/names/0/value").asText());
      var id = held != null ? held : post(http, service, "/v1/entities", entity).get("id").asText();
      var kept = known.putObject(id);
      kept.set("kind", entity.get("kind"));
      kept.set("country", entity.path("country"));
      kept.set("externalId", entity.get("externalId"));
    }
    awaitNames(http, service, entities);
  }

  /**
   * Every installation knows some bodies and places from the start: a second one of a name would be
   * ambiguous.
   */
  private @Nullable String held(HttpClient http, ServiceAlone service, String name)
      throws IOException, InterruptedException {
    for (var mention : json.readTree(annotated(http, service, name)).at("/results/0/mentions")) {
      if (mention.get("surface").asText().equals(name)) {
        return mention.get("canonicalId").asText();
      }
    }
    return null;
  }

  /** Names are found a moment after they were stored; a few are too common to be found alone. */
  private void awaitNames(HttpClient http, ServiceAlone service, List<ObjectNode> entities) {
    var last = entities.subList(Math.max(0, entities.size() - 8), entities.size());
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> {
          var found = 0;
          for (var entity : last) {
            var name = entity.at("/names/0/value").asText();
            found += annotated(http, service, name).contains("entity_") ? 1 : 0;
          }
          return found >= last.size() - 1;
        });
  }

  private String annotated(HttpClient http, ServiceAlone service, String text)
      throws IOException, InterruptedException {
    return post(
            http,
            service,
            "/v1/annotate",
            Map.of("texts", List.of(Map.of("text", "There is " + text + ".", "language", "en"))))
        .toString();
  }

  private void annotate(HttpClient http, ServiceAlone service, Map<String, String> texts)
      throws IOException, InterruptedException {
    var found = all.putObject("texts");
    var names = List.copyOf(texts.keySet());
    for (int i = 0; i < names.size(); i += TEXTS_AT_ONCE) {
      var some = names.subList(i, Math.min(i + TEXTS_AT_ONCE, names.size()));
      var asked = some.stream().map(n -> Map.of("text", texts.get(n), "language", "en")).toList();
      var answer = post(http, service, "/v1/annotate", Map.of("texts", asked));
      for (int k = 0; k < some.size(); k++) {
        found.set(some.get(k), answer.at("/results/" + k + "/mentions"));
      }
    }
  }

  private JsonNode post(HttpClient http, ServiceAlone service, String path, Object body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(service.address(path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + service.token("ana", "curator"))
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + " answers " + answer.body());
    }
    return json.readTree(answer.body());
  }

  /** Those of one text. */
  List<NamedSpan> in(String name) {
    var spans = new ArrayList<NamedSpan>();
    for (var mention : (ArrayNode) all.at("/texts").get(name)) {
      spans.add(span(mention));
    }
    return spans;
  }

  private NamedSpan span(JsonNode mention) {
    var id = mention.path("canonicalId").asText(mention.get("entityId").asText());
    var known = all.path("entities").path(id);
    var country = country(id, known);
    return new NamedSpan(
        mention.get("start").asInt(),
        mention.get("end").asInt(),
        mention.get("surface").asText(),
        id,
        known.has("kind")
            ? EntityKind.valueOf(known.get("kind").asText())
            : CountryId.codeOf(TypeId.parse("entity", id).uuid()).isPresent()
                ? EntityKind.COUNTRY
                : null,
        country,
        null);
  }

  private static @Nullable String country(String id, JsonNode known) {
    var code = CountryId.codeOf(TypeId.parse("entity", id).uuid());
    return code.orElse(known.path("country").isTextual() ? known.get("country").asText() : null);
  }

  /** What the facts call an entity. */
  String externalId(String id) {
    return all.path("entities").path(id).path("externalId").asText(id);
  }

  @Nullable String country(String id) {
    return CountryId.isCode(id) ? id : country(id, all.path("entities").path(id));
  }

  String kind(String id) {
    return CountryId.isCode(id)
        ? "COUNTRY"
        : all.path("entities").path(id).path("kind").asText("COUNTRY");
  }
}
