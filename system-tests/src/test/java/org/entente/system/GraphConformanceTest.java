package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.system.Conformance.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients of GraphQL rely on, as their own programs judge it. */
class GraphConformanceTest {

  private static final Path ROOT = Path.of(System.getProperty("entente.root"));
  private static final Path SCHEMA = ROOT.resolve("gateway/contract/schema.graphql");

  /** Of the last release; there is none yet, so it is the first that was kept. */
  private static final Path RELEASED = ROOT.resolve("system-tests/conformance/released.graphql");

  private final EntenteRun entente = EntenteRun.get();

  private static String succeeded(Run run) {
    assertThat(run.status()).as(run.said()).isZero();
    return run.said();
  }

  @Test
  void allAuditsOfGraphQlOverHttpAreMet() {
    var said = succeeded(Conformance.node("graphql-over-http.js", entente.gateway("/graphql")));

    assertThat(said).isEqualTo("61 of 61 audits");
  }

  @Test
  void appsMakeTypedCodeOfTheDocumentedQueries() {
    var said = succeeded(Conformance.node("clients.js", SCHEMA, ROOT.resolve("docs/graph.md")));

    assertThat(said)
        .contains("graphql-codegen: 3 files for 11")
        .contains("relay-compiler: 11")
        .contains("query page: 10");
  }

  @Test
  void apolloClientIsServed() {
    succeeded(Conformance.node("apollo.js", entente.gateway("/graphql")));
  }

  @Test
  void schemaBreaksNoClientOfTheLastRelease() {
    succeeded(Conformance.node("schema-changes.js", RELEASED, SCHEMA));
  }

  @Test
  void fieldThatIsTakenAwayIsFoundToBreakClients(@TempDir Path folder) throws IOException {
    var without = folder.resolve("schema.graphql");
    Files.writeString(
        without,
        Files.readString(SCHEMA).replaceFirst(" {2}\"[^\"]*\"\n {2}proposedBy: String\n", ""));

    var run = Conformance.node("schema-changes.js", RELEASED, without);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains("CooperationRecord.proposedBy");
  }
}
