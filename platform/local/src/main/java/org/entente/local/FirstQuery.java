package org.entente.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * A query through all services. The first one finds them cold and may take longer than the gateway
 * waits for them, so it had better be ours than that of the person who reads the word ready.
 */
final class FirstQuery {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String QUERY =
      """
      { articles(first: 5) { edges { node { id title mentions { surface entity { id name } }
          records(first: 5) { edges { node { id kind parties { entity { name } } evidence { article { title } } } } } } } } }
      """;

  private FirstQuery() {}

  /** Asks until the answer is whole, and says so when it does not become whole. */
  static void ask(LocalApi api, LocalTokens tokens, Progress progress)
      throws IOException, InterruptedException {
    var body = JsonNodeFactory.instance.objectNode().put("query", QUERY);
    var token = tokens.of("make-up", "reader");
    var deadline = Instant.now().plus(PATIENCE);
    var answer = api.post(LocalService.GATEWAY, "/graphql", body, token);
    while (answer.has("errors")) {
      if (Instant.now().isAfter(deadline)) {
        progress.say("the gateway does not answer a first query whole: " + answer.get("errors"));
        return;
      }
      TimeUnit.MILLISECONDS.sleep(250);
      answer = api.post(LocalService.GATEWAY, "/graphql", body, token);
    }
  }
}
