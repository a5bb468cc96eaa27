package org.entente.articles.intake.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.SqlLog;
import org.entente.platform.access.Visibility;
import org.entente.store.idempotency.Idempotency;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Many articles are stored with as many statements as one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class IntakeStatementsTest {

  @Inject BatchStore store;
  @Inject Idempotency idempotency;
  @Inject ObjectMapper json;

  @Test
  void newArticlesOfNewPublishers() throws InterruptedException, ExecutionException {
    int one = statements(lines(1, anyWord(), "New"));

    assertThat(statements(lines(150, anyWord(), "New"))).isEqualTo(one);
  }

  @Test
  void revisionsOfArticlesThatAreThere() throws InterruptedException, ExecutionException {
    var word = anyWord();
    statements(lines(150, word, "Old"));

    int one = statements(lines(1, word, "Changed"));

    assertThat(statements(lines(150, word, "Changed again"))).isEqualTo(one);
  }

  private List<ImportLine> lines(int count, String word, String text) {
    var parser = new LineParser(json, idempotency, Visibility.PUBLIC);
    return IntStream.range(0, count)
        .mapToObj(i -> parser.parse(new Lines.Line(i + 1, bytes(text, word, i))))
        .toList();
  }

  private static byte[] bytes(String text, String word, int i) {
    return """
    {"key": "%1$s %2$s %3$d", "text": "%1$s %2$s %3$d", "url": "https://example.org/%2$s/%3$d",
     "externalId": "%2$s/%3$d", "publisher": {"name": "%2$s %3$d", "country": "KH"}}
    """
        .formatted(text, word, i)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** On a thread whose statements are counted. */
  private int statements(List<ImportLine> lines) throws InterruptedException, ExecutionException {
    var task = new FutureTask<>(() -> SqlLog.countDuring(() -> storeAll(lines)));
    Thread.ofPlatform().name("executor-thread-of-test").start(task);
    return task.get();
  }

  private void storeAll(List<ImportLine> lines) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      var answers = store.store(lines, Visibility.PUBLIC);
      assertThat(answers).allMatch(a -> a.problem() == null);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      request.terminate();
    }
  }
}
