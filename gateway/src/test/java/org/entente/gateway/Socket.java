package org.entente.gateway;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A client's end of a web socket. */
final class Socket implements WebSocket.Listener, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;
  private volatile boolean isPatient;

  private Socket(String protocol) {
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .subprotocols(protocol)
            .buildAsync(URI.create("ws://localhost:%d/graphql".formatted(RestAssured.port)), this)
            .join();
  }

  static Socket open() {
    return speaking("graphql-transport-ws");
  }

  static Socket speaking(String protocol) {
    return new Socket(protocol);
  }

  /** From now on reads no more than is heard. */
  void readOneByOne() {
    isPatient = true;
  }

  void say(String message) {
    socket.sendText(message, true).join();
  }

  void initialised(String payload) {
    say("{\"type\":\"connection_init\",\"payload\":%s}".formatted(payload));
    assertThatJson(hear()).isEqualTo("{\"type\":\"connection_ack\"}");
  }

  String hear() {
    try {
      if (isPatient && heard.isEmpty()) {
        socket.request(1);
      }
      return Objects.requireNonNull(
          heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), "Nothing was said");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The code that the other end closed with. */
  int closed() {
    try {
      return closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      heard.add(part.toString());
      part.setLength(0);
    }
    if (!isPatient || !last) {
      from.request(1);
    }
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
