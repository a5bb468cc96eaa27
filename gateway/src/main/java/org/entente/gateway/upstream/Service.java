package org.entente.gateway.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.gateway.engine.AskedField;
import org.entente.gateway.failure.Told;
import org.entente.gateway.wire.WireJson;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One of the services. Whatever fails becomes something that a client can be told: what the service
 * itself said about the request, or that it does not answer; neither tells where it runs. A service
 * that fails again and again is left alone for a while, and never asked too much at once.
 */
public final class Service {

  private static final Logger LOG = Logger.getLogger(Service.class);

  /** How long a feed is asked to wait for a change. */
  private static final Duration WAIT = Duration.ofSeconds(20);

  private static final ObjectReader EVENTS = WireJson.MAPPER.readerForListOf(ChangeEvent.class);

  private static final int MOST_CHANGES = 100;

  private final String word;
  private final Exchange exchange;
  private final Exchange patient;
  private final TypedGuard<Uni<Object>> guard;

  Service(
      String word, ServicesConfig.Where where, ServicesConfig config, EventLoopClients clients) {
    this.word = word;
    this.exchange = new Exchange(clients, where.url(), where.timeout(), config.answerBytes());
    this.patient =
        new Exchange(clients, where.url(), WAIT.plus(where.timeout()), config.answerBytes());
    this.guard =
        TypedGuard.create(new TypeLiteral<Uni<Object>>() {})
            .withDescription(word)
            .withCircuitBreaker()
            .skipOn(Refusal.class)
            .requestVolumeThreshold(config.tries())
            .delay(config.rest().toMillis(), ChronoUnit.MILLIS)
            .done()
            .withBulkhead()
            .limit(config.atOnce())
            .queueSize(config.waiting())
            .done()
            .build();
  }

  /** What reads an answer of this type. */
  public static ObjectReader reader(Class<?> answer, Class<?>... of) {
    var types = WireJson.MAPPER.getTypeFactory();
    return WireJson.MAPPER.readerFor(
        of.length == 0 ? types.constructType(answer) : types.constructParametricType(answer, of));
  }

  /** Reads something. */
  public <T> Uni<T> get(Context context, String path, Query query, ObjectReader as) {
    return ask(
        HttpMethod.GET,
        path + query.written(),
        Exchange.Headers.reading(AskedField.of(context).authorization()),
        null,
        as);
  }

  /** Asks something that takes a body and changes nothing. */
  <T> Uni<T> ask(@Nullable String authorization, String path, Object body, ObjectReader as) {
    return ask(HttpMethod.POST, path, Exchange.Headers.reading(authorization), written(body), as);
  }

  /** Adds something. */
  public <T> Uni<T> post(Context context, String path, Object body, ObjectReader as) {
    return write(context, HttpMethod.POST, path, null, body, as);
  }

  /**
   * Changes something, with the caller's rights and under the caller's key.
   *
   * @param version that the caller saw, where the service wants to know
   */
  public <T> Uni<T> write(
      Context context,
      HttpMethod method,
      String path,
      @Nullable Integer version,
      Object body,
      ObjectReader as) {
    var field = AskedField.of(context);
    var headers =
        new Exchange.Headers(
            field.authorization(),
            field.idempotencyKey(),
            version == null ? null : "\"%d\"".formatted(version));
    return ask(method, path, headers, written(body), as);
  }

  /**
   * What changed behind a position, as soon as there is something; nothing when there was nothing
   * for a while. Its time does not count as a failure, and it takes no place of a question.
   */
  public Uni<Changes> changes(@Nullable String authorization, String after) {
    var path =
        "/v1/changes"
            + new Query()
                .with("after", after)
                .with("limit", MOST_CHANGES)
                .with("wait", WAIT.toSeconds() + "s")
                .written();
    return patient
        .of(HttpMethod.GET, path, Exchange.Headers.reading(authorization), null)
        .map(answer -> {
          List<ChangeEvent> events = read(answer.body(), EVENTS);
          var next = answer.nextPosition();
          if (next == null) {
            throw answeredNonsense("changes without a position");
          }
          return new Changes(events, next);
        })
        .onFailure(failure -> !(failure instanceof Told))
        .transform(this::unavailable);
  }

  /**
   * Some changes.
   *
   * @param next behind them
   */
  public record Changes(List<ChangeEvent> events, String next) {}

  private <T> Uni<T> ask(
      HttpMethod method,
      String path,
      Exchange.Headers headers,
      @Nullable Buffer body,
      ObjectReader as) {
    // What is read belongs to the question: a service that answers nonsense fails.
    return guard
        .get(() -> exchange.of(method, path, headers, body).map(answer -> read(answer.body(), as)))
        .onFailure(failure -> !(failure instanceof Told))
        .transform(this::unavailable)
        .map(Service::cast);
  }

  private static Buffer written(Object body) {
    try {
      return Buffer.buffer(WireJson.MAPPER.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // the reader made it
  private static <T> T cast(Object read) {
    return (T) read;
  }

  private <T> T read(Buffer answer, ObjectReader as) {
    try {
      return as.readValue(answer.getBytes());
    } catch (IOException e) {
      throw answeredNonsense(e.toString());
    }
  }

  /** The service answered something that does not fit the question. */
  Unavailable answeredNonsense(String what) {
    LOG.errorf("%s-service answered what it was not asked: %s", word, what);
    return new Unavailable(word);
  }

  private Unavailable unavailable(Throwable failure) {
    LOG.warnf("%s-service does not answer: %s", word, failure);
    return new Unavailable(word);
  }
}
