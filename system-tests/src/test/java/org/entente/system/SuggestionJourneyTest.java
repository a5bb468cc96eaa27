package org.entente.system;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An article comes in, a machine suggests what it says, and a person decides. */
class SuggestionJourneyTest {

  private final EntenteRun entente = EntenteRun.get();
  private final String ben = entente.token("curator", "ben");

  @Test
  void whatAnArticleSaysIsSuggestedAndAcceptedByAPerson() {
    var said = "Vietnam deported 12 Cambodian nationals to Cambodia on Friday.";
    var article =
        entente
            .articles()
            .post(
                "/v1/articles",
                ben,
                Map.of(
                    "text",
                    said + " It is told here for the first time, " + UUID.randomUUID() + ".",
                    "language",
                    "en",
                    "published",
                    Map.of("edtf", "2025-06-29", "basis", "STATED")))
            .text("/id");

    var waiting = "/v1/records?review=PROPOSED&kind=DEPORTATION&article=" + article;
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(entente.cooperation().get(waiting).body().at("/items")).isNotEmpty());
    var proposal = entente.cooperation().get(waiting).body().at("/items/0");
    assertThat(proposal.at("/proposedBy").asText()).isEqualTo("extractor");
    assertThat(proposal.at("/dyad").asText()).isEqualTo("KH-VN");

    var decided =
        entente
            .cooperation()
            .post(
                "/v1/proposals:decide",
                ben,
                Map.of(
                    "decisions",
                    List.of(
                        Map.of(
                            "recordId", proposal.at("/id").asText(),
                            "version", proposal.at("/version").asLong(),
                            "verdict", "ACCEPT"))));

    assertThat(decided.text("/results/0/review")).as("%s", decided.body()).isEqualTo("ACCEPTED");
    assertThatJson(
            entente
                .gateway()
                .query(
                    """
                    { article(id: "%s") { records(kind: DEPORTATION) { edges { node {
                        stage dyad date { edtf basis text }
                        figures { value unit text } evidence { exact verification } } } } } }
                    """
                        .formatted(article))
                .toString())
        .inPath("data.article.records.edges[0].node")
        .isEqualTo(
            """
            {"stage":"COMPLETED","dyad":"KH-VN",
             "date":{"edtf":"2025-06-27","basis":"DERIVED","text":"Friday"},
             "figures":[{"value":12,"unit":"person","text":"12"}],
             "evidence":[{"exact":"%s","verification":"VERIFIED"}]}
            """
                .formatted(said));
  }
}
