package org.entente.gateway.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import org.entente.gateway.engine.Answer;
import org.entente.gateway.engine.Asker;
import org.entente.gateway.engine.Engine;
import org.entente.gateway.engine.Question;
import org.entente.gateway.failure.NotAnswered;
import org.entente.gateway.wire.WireJson;
import org.entente.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a client that speaks graphql-transport-ws (the protocol of the npm package
 * graphql-ws): operations by id, each answered as fast as the client reads and no faster. Belongs
 * to its event loop.
 */
final class GraphSocket {

  private static final String PROTOCOL = "graphql-transport-ws";
  private static final long INITIALISED_WITHIN = Duration.ofSeconds(10).toMillis();
  private static final long PING_EVERY = Duration.ofSeconds(20).toMillis();

  private final ServerWebSocket socket;
  private final Vertx vertx;
  private final Engine engine;
  private final PersistedQueries persisted;
  private final int mostOperations;
  private final Map<String, Flow.Subscription> operations = new HashMap<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private final Context eventLoop;
  private @Nullable String authorization;
  private boolean isInitialised;
  private boolean wasHeard = true;
  private boolean isClosed;

  GraphSocket(
      ServerWebSocket socket,
      @Nullable String authorization,
      Vertx vertx,
      Engine engine,
      PersistedQueries persisted,
      int mostOperations) {
    this.socket = socket;
    this.authorization = authorization;
    this.vertx = vertx;
    this.engine = engine;
    this.persisted = persisted;
    this.mostOperations = mostOperations;
    this.eventLoop = vertx.getOrCreateContext();
  }

  /** From any thread. */
  void leave() {
    eventLoop.runOnContext(turn -> close(SocketClose.GOING_AWAY));
  }

  void open(Runnable whenClosed) {
    var patience =
        vertx.setTimer(
            INITIALISED_WITHIN,
            late -> {
              if (!isInitialised) {
                close(SocketClose.INITIALISATION_TIMEOUT);
              }
            });
    var pings = vertx.setPeriodic(PING_EVERY, again -> ping());
    socket.textMessageHandler(this::hear);
    socket.binaryMessageHandler(bytes -> close(SocketClose.INVALID_MESSAGE));
    socket.exceptionHandler(broken -> socket.close());
    socket.closeHandler(closed -> {
      isClosed = true;
      vertx.cancelTimer(patience);
      vertx.cancelTimer(pings);
      List.copyOf(operations.values()).forEach(Flow.Subscription::cancel);
      operations.clear();
      waiting.clear();
      whenClosed.run();
    });
    if (!PROTOCOL.equals(socket.subProtocol())) {
      close(SocketClose.PROTOCOL_NOT_OFFERED);
    }
  }

  /** Whoever neither says nor reads anything between two pings is gone. */
  private void ping() {
    if (!wasHeard) {
      close(SocketClose.NOT_READING);
      return;
    }
    wasHeard = false;
    send("{\"type\":\"ping\"}");
  }

  private void hear(String text) {
    wasHeard = true;
    SocketMessage message;
    try {
      message = WireJson.MAPPER.readValue(text, SocketMessage.class);
    } catch (JsonProcessingException e) {
      close(SocketClose.INVALID_MESSAGE);
      return;
    }
    switch (message.type()) {
      case "connection_init" -> initialise(message);
      case "ping" -> send("{\"type\":\"pong\"}");
      case "pong" -> {}
      case "subscribe" -> subscribe(message);
      case "complete" -> complete(message.id());
      case null, default -> close(SocketClose.INVALID_MESSAGE);
    }
  }

  private void initialise(SocketMessage message) {
    if (isInitialised) {
      close(SocketClose.TOO_MANY_INITIALISATIONS);
      return;
    }
    isInitialised = true;
    var payload = message.payload();
    if (payload != null) {
      for (var name : List.of("Authorization", "authorization")) {
        if (payload.path(name).isTextual()) {
          authorization = payload.get(name).asText();
        }
      }
    }
    send("{\"type\":\"connection_ack\"}");
  }

  private void complete(@Nullable String id) {
    var running = operations.remove(id);
    if (running != null) {
      running.cancel();
    }
  }

  private void subscribe(SocketMessage message) {
    var id = message.id();
    if (id == null || id.isEmpty() || message.payload() == null) {
      close(SocketClose.INVALID_MESSAGE);
    } else if (!isInitialised) {
      close(SocketClose.UNAUTHORIZED);
    } else if (operations.containsKey(id)) {
      close(SocketClose.SUBSCRIBER_EXISTS, id);
    } else {
      try {
        if (operations.size() >= mostOperations) {
          throw new NotAnswered(new TooManyOperations(mostOperations), List.of());
        }
        begin(id, question(message.payload()));
      } catch (NotAnswered failure) {
        fail(id, failure);
      } catch (Problem problem) {
        fail(id, new NotAnswered(problem, List.of()));
      } catch (RuntimeException failure) {
        operations.remove(id);
        fail(id, NotAnswered.unexpected(failure));
      }
    }
  }

  private Question question(JsonNode payload) {
    var sent = Sent.of(payload);
    return new Question(persisted.query(sent), sent.operationName(), sent.variables());
  }

  private void begin(String id, Question question) {
    var asker = new Asker(authorization, null);
    var answers =
        engine.isSubscription(question)
            ? engine.subscribe(question, asker)
            : Multi.createFrom()
                .<Answer>emitter(emitter ->
                    engine.answer(
                        question,
                        asker,
                        answer -> {
                          emitter.emit(answer);
                          emitter.complete();
                        }));
    answers.subscribe().withSubscriber(new Reader(id));
  }

  /** Asks for the next answer once the client has room for it. */
  private final class Reader implements Flow.Subscriber<Answer> {

    private final String id;
    private Flow.@Nullable Subscription answers;

    Reader(String id) {
      this.id = id;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      answers = subscription;
      operations.put(id, subscription);
      subscription.request(1);
    }

    @Override
    public void onNext(Answer answer) {
      var payload = new String(answer.body(), StandardCharsets.UTF_8);
      send("{\"id\":%s,\"type\":\"next\",\"payload\":%s}".formatted(quoted(id), payload));
      whenRead(this::more);
    }

    private void more() {
      requireNonNull(answers).request(1);
    }

    @Override
    public void onError(Throwable failure) {
      if (operations.remove(id) != null) {
        fail(id, failure instanceof NotAnswered told ? told : NotAnswered.unexpected(failure));
      }
    }

    @Override
    public void onComplete() {
      if (operations.remove(id) != null) {
        send("{\"id\":%s,\"type\":\"complete\"}".formatted(quoted(id)));
      }
    }
  }

  /** All operations wait for the same client. */
  private void whenRead(Runnable then) {
    if (!socket.writeQueueFull()) {
      then.run();
      return;
    }
    waiting.add(then);
    socket.drainHandler(drained -> {
      var ready = List.copyOf(waiting);
      waiting.clear();
      ready.forEach(Runnable::run);
    });
  }

  private void fail(String id, NotAnswered failure) {
    var errors = new String(Answer.errorsOf(failure), StandardCharsets.UTF_8);
    send("{\"id\":%s,\"type\":\"error\",\"payload\":%s}".formatted(quoted(id), errors));
  }

  private static String quoted(String id) {
    return TextNode.valueOf(id).toString();
  }

  private void send(String message) {
    if (!isClosed) {
      socket.writeTextMessage(message);
    }
  }

  private void close(SocketClose why, Object... what) {
    if (!isClosed) {
      isClosed = true;
      socket.close(why.code(), why.reason(what));
    }
  }
}
