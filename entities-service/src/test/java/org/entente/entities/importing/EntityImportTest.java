package org.entente.entities.importing;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.unique;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.entities.subject.NewEntity;
import org.entente.entities.subject.Registration;
import org.entente.testkit.LineStream;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntityImportTest {

  @Inject Registration registration;
  @Inject ObjectMapper json;
  @Inject SessionFactory sessions;

  private static List<JsonNode> imported(String... lines) throws IOException {
    var address = URI.create("http://localhost:%d/v1/entities:import".formatted(RestAssured.port));
    try (var stream = LineStream.post(address, Tokens.of("ana", "curator"))) {
      for (var line : lines) {
        stream.add(line);
      }
      stream.finish();
      var answers = new ArrayList<JsonNode>();
      for (var answer = stream.receive(); answer != null; answer = stream.receive()) {
        answers.add(new ObjectMapper().readTree(answer));
      }
      return answers;
    }
  }

  private static List<Integer> statuses(List<JsonNode> answers) {
    return answers.stream().map(a -> a.get("status").asInt()).toList();
  }

  private static String company(String externalId, String name) {
    return "{\"kind\":\"COMPANY\",\"externalId\":\"%s\",\"names\":[{\"value\":\"%s\"}]}"
        .formatted(externalId, name);
  }

  @Test
  void everyLineIsAnsweredInItsOrder() throws IOException {
    var word = unique("order");

    var answers =
        imported(
            company(word, word + " A"),
            "no JSON",
            company(word, word + " B"),
            company(word, word + " B"));

    assertThat(statuses(answers)).containsExactly(201, 400, 200, 200);
    assertThat(answers).extracting(a -> a.get("line").asInt()).containsExactly(1, 2, 3, 4);
    assertThatJson(answers.get(2))
        .isEqualTo(
            "{\"line\":3,\"status\":200,\"id\":\"%s\",\"version\":1}"
                .formatted(answers.getFirst().get("id").asText()));
    assertThat(answers.get(3).get("version").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsImportedIsReadAndHasItsHistory() throws IOException {
    var word = unique("History");

    var id = imported(company(word, word)).getFirst().get("id").asText();

    assertThat(anybody().get("/v1/entities/{id}", id).jsonPath().getString("name")).isEqualTo(word);
    var history = curator().get("/v1/entities/{id}/history", id).jsonPath();
    assertThat(history.getList("items.what")).containsExactly("entity.created");
    assertThat(history.getList("items.author")).containsExactly("ana");
  }

  @Test
  void sameKeyAgainIsAnsweredAsTheFirstTime() throws IOException {
    var word = unique("Key");
    var line =
        "{\"key\":\"%1$s\",\"kind\":\"PERSON\",\"names\":[{\"value\":\"%1$s\"}]}".formatted(word);

    var first = imported(line);
    var again = imported(line, line, line.replace("PERSON", "COMPANY"));

    assertThat(again.get(0).get("id")).isEqualTo(first.getFirst().get("id"));
    assertThat(statuses(again)).containsExactly(201, 201, 409);
  }

  @Test
  void lineThatIsRefusedHarmsNoOther() throws IOException {
    var word = unique("Harm");

    var answers =
        imported(
            company(word + "1", word),
            "{\"kind\":\"PERSON\",\"names\":[{\"value\":\"%s\"}]}".formatted("a".repeat(10_000)),
            "{\"kind\":\"PERSON\",\"names\":[{\"value\":\"a\\u0007b\"}]}",
            "{\"kind\":\"PERSON\",\"names\":[{\"value\":\"a\\u202eb\"}]}",
            "{\"kind\":\"PLACE\",\"names\":[{\"value\":\"x\"}],\"externalIds\":[{\"scheme\":\"iso3166\",\"value\":\"KH\"}]}",
            "{\"kind\":\"PERSON\",\"externalId\":\"%s1\",\"names\":[{\"value\":\"x\"}]}"
                .formatted(word),
            "null",
            "{\"kind\":\"PERSON\",\"names\":[%s{\"value\":\"b\"}]}"
                .formatted("{\"value\":\"a\"},".repeat(100_000)),
            "{\"kind\":\"PERSON\",\"names\":[{\"value\":\"Хун Sen ហ៊ុន %s\"}]}".formatted(word));

    assertThat(statuses(answers)).containsExactly(201, 400, 400, 400, 409, 409, 400, 413, 201);
    assertThat(answers.get(1).at("/problem/errors/0/field").asText()).isEqualTo("names[0].value");
    assertThat(answers.get(4).at("/problem/type").asText())
        .isEqualTo("/problems/external-id-taken");
  }

  @Test
  void linesOfOneStreamKnowOfEachOther() throws IOException {
    var word = unique("know");
    var line =
        "{\"kind\":\"COMPANY\",\"names\":[{\"value\":\"%1$s\"}],\"externalIds\":[{\"scheme\":\"lei\",\"value\":\"%1$s\"}]}";

    assertThat(statuses(imported(line.formatted(word), line.formatted(word))))
        .containsExactly(201, 409);
  }

  @Test
  void manyAreStoredInTheStatementsOfOne() {
    var one = statements(entities(1));

    assertThat(statements(entities(150))).isEqualTo(one);
  }

  private List<NewEntity> entities(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          var word = unique("many");
          return entity(
              """
              {"kind":"PERSON","externalId":"%1$s","names":[{"value":"%1$s"},{"value":"%1$s too"}],
               "externalIds":[{"scheme":"wikidata","value":"%1$s"}]}
              """
                  .formatted(word));
        })
        .toList();
  }

  private NewEntity entity(String text) {
    try {
      return json.readValue(text, NewEntity.class);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private long statements(List<NewEntity> entities) {
    var before = sessions.getStatistics().getPrepareStatementCount();
    QuarkusTransaction.requiringNew().run(() -> registration.registerAll(entities));
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
