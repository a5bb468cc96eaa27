package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Loads the demo through the public APIs, as its authors would have: one proposes the records,
 * another accepts them. Loading it again changes nothing, so a load that broke off is simply
 * repeated.
 */
final class DemoData {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final LocalApi api;
  private final String contributor;
  private final String curator;
  private final DemoReferences references = new DemoReferences();

  DemoData(LocalApi api, LocalTokens tokens) {
    this.api = api;
    this.contributor = tokens.of("demo-desk", "contributor");
    this.curator = tokens.of("demo-editor", "curator");
  }

  /** Returns when every record is reviewed and every article annotated. */
  void load(Path folder) throws IOException, InterruptedException {
    // Entities first: an article is searched for the names that are known when it arrives.
    for (var line : DemoFile.read(folder.resolve("entities.ndjson"))) {
      post(LocalService.ENTITIES, "/v1/entities", line, curator);
    }
    var articles = new ArrayList<String>();
    for (var line : DemoFile.read(folder.resolve("articles.ndjson"))) {
      articles.add(post(LocalService.ARTICLES, "/v1/articles", line, curator));
    }
    var proposals = new ArrayList<String>();
    for (var line : DemoFile.read(folder.resolve("records.ndjson"))) {
      var record = post(LocalService.COOPERATION, "/v1/records", line, contributor);
      if (line.reviewed()) {
        proposals.add(record);
      }
    }
    for (var record : proposals) {
      accept("/v1/records/" + record);
    }
    awaitAnnotation(articles);
  }

  /** Answers the id. */
  private String post(LocalService service, String path, DemoFile.Line line, String token)
      throws IOException, InterruptedException {
    try {
      var answer = api.post(service, path, references.resolve(line.body()), token);
      references.learn(line.body(), answer);
      return answer.path("id").asText();
    } catch (CannotRun e) {
      throw new CannotRun(
          "The demo data could not be loaded, %s: %s".formatted(line.place(), e.getMessage()), e);
    }
  }

  private void accept(String record) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    var view = api.get(LocalService.COOPERATION, record, curator);
    while (!isVerified(view)) {
      refuseAfter(deadline, "the evidence of " + record + " is not verified");
      view = api.get(LocalService.COOPERATION, record, curator);
    }
    if (view.path("review").asText().equals("PROPOSED")) {
      var verdict = JsonNodeFactory.instance.objectNode().put("verdict", "ACCEPT");
      var version = "\"%d\"".formatted(view.path("version").asLong());
      api.post(
          LocalService.COOPERATION, record + "/reviews", verdict, curator, "If-Match", version);
    }
  }

  private static boolean isVerified(JsonNode view) {
    for (var evidence : view.path("evidence")) {
      var verification = evidence.path("verification").asText();
      if (verification.equals("NOT_FOUND")) {
        throw new CannotRun(
            "A quote of the demo data is not in its article: " + evidence.path("exact").asText());
      }
      if (!verification.equals("VERIFIED")) {
        return false;
      }
    }
    return true;
  }

  private void awaitAnnotation(List<String> articles) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    for (var article : articles) {
      while (!api.get(LocalService.ARTICLES, "/v1/articles/" + article, curator)
          .path("annotation")
          .asText()
          .equals("DONE")) {
        refuseAfter(deadline, article + " is not annotated");
      }
    }
  }

  private static void refuseAfter(Instant deadline, String state) throws InterruptedException {
    if (Instant.now().isAfter(deadline)) {
      throw new CannotRun("The demo data is not ready after %s: %s.".formatted(PATIENCE, state));
    }
    TimeUnit.MILLISECONDS.sleep(200);
  }
}
