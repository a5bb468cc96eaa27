package org.entente.cooperation.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.cooperation.origin.Origins.Reading;
import org.entente.platform.id.TypeId;

/** What was read of articles and what came of it. */
@ApplicationScoped
class Readings {

  private final EntityManager database;
  private final ObjectMapper json;

  Readings(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** How a reading ended. */
  enum State {
    READ,
    /** The extractor reads other languages. */
    LANGUAGE_NOT_READ,
    /** The text may not be shown. */
    NOT_SHOWN,
    /** The extractor failed, or took too long. */
    FAILED
  }

  /** The next reading of an article. */
  Reading begin(UUID article, int revision, String reader) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          var number =
              (Number)
                  database
                      .createNativeQuery(
                          "select coalesce(max(number), 0) + 1 from reading where article_id = :article")
                      .setParameter("article", article)
                      .getSingleResult();
          return new Reading(article, revision, number.longValue(), reader);
        });
  }

  /** Nothing came of it. */
  void end(Reading reading, State state) {
    QuarkusTransaction.requiringNew().run(() -> end(reading, state, 0, Map.of()));
  }

  /** Within a transaction. */
  void end(Reading reading, State state, int proposed, Map<Dropped, Integer> dropped) {
    database
        .createNativeQuery(
            """
            insert into reading (article_id, revision, number, reader, outcome, suggested, dropped)
            values (:article, :revision, :number, :reader, :outcome, :proposed, cast(:dropped as jsonb))
            on conflict (article_id) do update
              set revision = excluded.revision, number = excluded.number, reader = excluded.reader, outcome = excluded.outcome,
                  suggested = excluded.suggested, dropped = excluded.dropped, read_at = now()
            """)
        .setParameter("article", reading.article())
        .setParameter("revision", reading.revision())
        .setParameter("number", reading.number())
        .setParameter("reader", reading.reader())
        .setParameter("outcome", state.name())
        .setParameter("proposed", proposed)
        .setParameter("dropped", written(dropped))
        .executeUpdate();
  }

  private String written(Map<Dropped, Integer> dropped) {
    try {
      return json.writeValueAsString(dropped);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The last one of an article. */
  @SuppressWarnings("unchecked")
  Optional<ReadingView> of(UUID article) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select revision, number, reader, outcome, suggested, cast(dropped as text), read_at from reading where article_id = :article",
                Tuple.class)
            .setParameter("article", article)
            .getResultList();
    return rows.stream().findFirst().map(row -> view(article, row));
  }

  private ReadingView view(UUID article, Tuple row) {
    try {
      return new ReadingView(
          TypeId.show("article", article),
          row.get(0, Integer.class),
          row.get(1, Long.class),
          row.get(2, String.class),
          State.valueOf(row.get(3, String.class)),
          row.get(4, Integer.class),
          json.readValue(row.get(5, String.class), new TypeReference<Map<Dropped, Integer>>() {}),
          row.get(6, Instant.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
