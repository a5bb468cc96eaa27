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
import org.entente.articles.intake.ArticleIntake;
import org.entente.articles.intake.Incoming;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.SqlLog;
import org.entente.platform.access.Visibility;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.stream.BatchStore;
import org.entente.store.stream.ImportLine;
import org.entente.store.stream.LineParser;
import org.entente.store.stream.Lines;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Many articles are stored with as many statements as one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class IntakeStatementsTest {

  @Inject ArticleIntake intake;
  @Inject Idempotency idempotency;
  @Inject ObjectMapper json;
  @Inject ImportConfig config;

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

  private List<ImportLine<Incoming>> lines(int count, String word, String text) {
    var parser = new LineParser<>(json, idempotency, arriving());
    return IntStream.range(0, count)
        .mapToObj(i -> parser.parse(new Lines.Line(i + 1, bytes(text, word, i))))
        .toList();
  }

  private ArrivingArticles arriving() {
    return new ArrivingArticles(intake, Visibility.PUBLIC);
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
  private int statements(List<ImportLine<Incoming>> lines)
      throws InterruptedException, ExecutionException {
    var task = new FutureTask<>(() -> SqlLog.countDuring(() -> storeAll(lines)));
    Thread.ofPlatform().name("executor-thread-of-test").start(task);
    return task.get();
  }

  private void storeAll(List<ImportLine<Incoming>> lines) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      var answers = new BatchStore<>(arriving(), idempotency, config.patience()).store(lines);
      assertThat(answers).allMatch(a -> ((ImportAnswer) a).problem() == null);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      request.terminate();
    }
  }
}
