package org.entente.articles.intake.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.awaitAnnotation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.Imports;
import org.entente.testkit.PostgresResource;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.Test;

/** What an import does when the database does not do as it should. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ImportFaultsTest {

  private static final String EVERYBODY_ELSE =
      """
      select count(pg_terminate_backend(pid)) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()
      """;

  @Inject EntityManager database;

  @Test
  void aLineThatTheDatabaseRefusesHarmsNoOther() throws IOException {
    var word = anyWord();
    execute("alter table article add constraint no_poison check (title <> '%s')".formatted(word));
    try {
      var answers =
          Imports.of(
              line(word, 1, "A"),
              line(word, 2, "B"),
              line(word, 3, word),
              line(word, 4, "C"),
              line(word, 5, "D"));

      assertThat(answers)
          .extracting(a -> a.get("status").asInt())
          .containsExactly(201, 201, 500, 201, 201);
      assertThat(answers.get(2).at("/problem/type").asText()).isEqualTo("/problems/service-failed");
      assertThat(answers.get(2).toString()).doesNotContain("no_poison", "Exception");
    } finally {
      execute("alter table article drop constraint no_poison");
    }
    assertThat(Imports.of(line(word, 3, word)))
        .extracting(a -> a.get("status").asInt())
        .containsExactly(201);
  }

  @Test
  void nothingIsLostOrDoubledWhenAllConnectionsBreak()
      throws IOException, InterruptedException, ExecutionException {
    int count = 500;
    var word = anyWord();
    var answers = new ArrayList<JsonNode>();
    try (var stream = Imports.open();
        var sender = Executors.newSingleThreadExecutor()) {
      var sending =
          sender.submit(() -> {
            for (int i = 0; i < count; i++) {
              stream.add(line(word, i, "Title"));
            }
            stream.finish();
            return null;
          });
      for (int i = 0; i < count; i++) {
        answers.add(Imports.next(stream));
        if (i == 50 || i == 250) {
          answered(() -> database.createNativeQuery(EVERYBODY_ELSE).getSingleResult());
        }
      }
      sending.get();
      assertThat(stream.receive()).isNull();
    }

    assertThat(answers).allMatch(a -> a.get("status").asInt() == 201);
    assertThat(answers.stream().map(a -> a.get("id")).distinct()).hasSize(count);
    assertThat(stored(word)).isEqualTo(count);
    // The workers, whose connections broke as well, come back from their longest pause.
    awaitAnnotation(answers.getLast().get("id").asText(), "DONE", Duration.ofMinutes(2));
  }

  private static String line(String word, int n, String title) {
    return """
    {"key": "%1$s-%2$d", "text": "Text %2$d of %1$s.", "title": "%3$s"}\
    """
        .formatted(word, n, title);
  }

  private long stored(String word) {
    return answered(() ->
        (Long)
            database
                .createNativeQuery("select count(*) from revision where text like ?1", Long.class)
                .setParameter(1, "%" + word + "%")
                .getSingleResult());
  }

  private void execute(String sql) {
    answered(() -> database.createNativeQuery(sql).executeUpdate());
  }

  /** A connection that was broken stays in the pool until somebody is given it. */
  private static <T> T answered(Callable<T> question) {
    return await()
        .ignoreExceptionsInstanceOf(JDBCException.class)
        .until(() -> QuarkusTransaction.requiringNew().call(question), Objects::nonNull);
  }
}
