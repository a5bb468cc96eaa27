package org.entente.system;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a newcomer asks first, of the demo data as it is. */
@Order(1)
class FirstQueryTest {

  private static final Pattern BLOCK =
      Pattern.compile("```(graphql|json)\\n(.*?)```", Pattern.DOTALL);

  private final EntenteRun entente = EntenteRun.get();

  @Test
  void queryOfTheReadmeIsAnsweredAsPrinted() throws IOException {
    var readme = Files.readString(Path.of(System.getProperty("entente.root"), "README.md"));
    var query = block(readme, "graphql");
    var answer = block(readme, "json");

    assertThatJson(entente.gateway().query(query).toString()).isEqualTo(answer);
  }

  @Test
  void articlesComeWithTheirMentionsAndRecords() {
    var answer =
        entente
            .gateway()
            .query(
                """
                { articles(first: 20) { edges { node { id title
                    mentions { surface entity { id name } }
                    records(first: 10) { edges { node { id kind date { edtf basis }
                      parties { role entity { name } population { label } } figures { text value lower upper }
                      evidence { exact article { title } } } } } } } pageInfo { endCursor hasNextPage } } }
                """);

    assertThat(answer.has("errors")).as("%s", answer.path("errors")).isFalse();
    var joined =
        StreamSupport.stream(answer.at("/data/articles/edges").spliterator(), false)
            .map(edge -> edge.get("node"))
            .filter(node -> node.at("/mentions/0/entity/name").isTextual())
            .filter(node -> node.at("/records/edges/0/node/evidence/0/exact").isTextual())
            .toList();
    assertThat(joined).hasSizeGreaterThanOrEqualTo(3);
  }

  private static String block(String readme, String language) {
    return BLOCK
        .matcher(readme)
        .results()
        .filter(m -> m.group(1).equals(language))
        .map(m -> m.group(2))
        .findFirst()
        .orElseThrow(() -> new AssertionError("README.md shows no " + language));
  }
}
