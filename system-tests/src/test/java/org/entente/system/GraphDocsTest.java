package org.entente.system;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.javacrumbs.jsonunit.core.Option;
import org.entente.testkit.DocumentedQuery;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is documented of the graph is what the demo data answers. Before other tests add to it;
 * lists may hold more all the same.
 */
@Order(1)
class GraphDocsTest {

  private final EntenteRun entente = EntenteRun.get();

  static List<DocumentedQuery> documented() throws IOException {
    return DocumentedQuery.in(Path.of(System.getProperty("entente.root"), "docs", "graph.md"));
  }

  @Test
  void thereAreTen() throws IOException {
    assertThat(documented()).hasSize(10);
  }

  @ParameterizedTest
  @MethodSource("documented")
  void queryIsAnsweredAsPrinted(DocumentedQuery asked) throws IOException {
    var variables = new ObjectMapper().readTree(asked.variables());
    var answer =
        entente
            .gateway()
            .post("/graphql", null, Map.of("query", asked.query(), "variables", variables))
            .body();

    assertThat(answer.path("errors").isMissingNode()).as("%s", answer).isTrue();
    assertThatJson(answer.get("data").toString())
        .when(Option.IGNORING_EXTRA_ARRAY_ITEMS, Option.IGNORING_ARRAY_ORDER)
        .isEqualTo(asked.answer());
  }
}
