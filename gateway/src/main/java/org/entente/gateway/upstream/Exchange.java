package org.entente.gateway.upstream;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One question over HTTP and its answer, within a time. */
final class Exchange {

  private static final String JSON = "application/json";
  private static final int SUCCESS = 2;

  private final EventLoopClients clients;
  private final RequestOptions where;
  private final String prefix;
  private final Duration timeout;
  private final int mostBytes;

  Exchange(EventLoopClients clients, URI where, Duration timeout, int mostBytes) {
    var secure = "https".equals(where.getScheme());
    var port = where.getPort() >= 0 ? where.getPort() : secure ? 443 : 80;
    this.clients = clients;
    this.where = new RequestOptions().setHost(where.getHost()).setPort(port).setSsl(secure);
    this.prefix = where.getPath().replaceFirst("/$", "");
    this.timeout = timeout;
    this.mostBytes = mostBytes;
  }

  /** What is passed on of whoever asks. */
  record Headers(
      @Nullable String authorization, @Nullable String idempotencyKey, @Nullable String ifMatch) {

    static Headers reading(@Nullable String authorization) {
      return new Headers(authorization, null, null);
    }
  }

  /**
   * A successful answer.
   *
   * @param nextPosition where to go on, of a feed
   */
  record Received(Buffer body, @Nullable String nextPosition) {}

  /**
   * The body of a successful answer; fails with a {@link Refusal} where the service says what is
   * wrong with the question, and otherwise with whatever went wrong.
   */
  Uni<Received> of(HttpMethod method, String path, Headers headers, @Nullable Buffer body) {
    return Uni.createFrom().emitter(answer -> new One(answer).send(method, path, headers, body));
  }

  private final class One {

    private final UniEmitter<? super Received> answer;
    private final Buffer read = Buffer.buffer();
    private final long timer;
    private @Nullable HttpClientRequest request;
    private boolean isOver;

    One(UniEmitter<? super Received> answer) {
      this.answer = answer;
      this.timer = clients.vertx().setTimer(timeout.toMillis(), late -> giveUp());
    }

    void send(HttpMethod method, String path, Headers headers, @Nullable Buffer body) {
      clients
          .here()
          .request(new RequestOptions(where).setMethod(method).setURI(prefix + path))
          .onFailure(this::fail)
          .onSuccess(ready -> send(ready, headers, body));
    }

    private void send(HttpClientRequest ready, Headers headers, @Nullable Buffer body) {
      request = ready;
      if (isOver) {
        ready.reset();
        return;
      }
      put(ready, HttpHeaders.AUTHORIZATION, headers.authorization());
      put(ready, "Idempotency-Key", headers.idempotencyKey());
      put(ready, HttpHeaders.IF_MATCH, headers.ifMatch());
      ready.putHeader(HttpHeaders.ACCEPT, JSON);
      ready.exceptionHandler(this::fail);
      if (body != null) {
        ready.putHeader(HttpHeaders.CONTENT_TYPE, JSON);
      }
      (body == null ? ready.send() : ready.send(body))
          .onFailure(this::fail)
          .onSuccess(this::receive);
    }

    private static void put(HttpClientRequest request, CharSequence name, @Nullable String value) {
      if (value != null) {
        request.putHeader(name, value);
      }
    }

    private void receive(HttpClientResponse response) {
      response.exceptionHandler(this::fail);
      response.handler(some -> {
        if (read.length() + some.length() > mostBytes) {
          fail(new IOException("An answer of more than %d bytes".formatted(mostBytes)));
        } else {
          read.appendBuffer(some);
        }
      });
      response.endHandler(end -> {
        if (response.statusCode() / 100 == SUCCESS) {
          keep(response.getHeader("Next-Position"));
        } else {
          fail(
              Refusal.of(
                  response.statusCode(), response.getHeader(HttpHeaders.CONTENT_TYPE), read));
        }
      });
    }

    private void giveUp() {
      fail(new TimeoutException("No answer within " + timeout));
    }

    private void keep(@Nullable String nextPosition) {
      if (end()) {
        answer.complete(new Received(read, nextPosition));
      }
    }

    private void fail(Throwable failure) {
      if (end()) {
        answer.fail(failure);
        if (request != null) {
          request.reset();
        }
      }
    }

    private boolean end() {
      if (isOver) {
        return false;
      }
      isOver = true;
      clients.vertx().cancelTimer(timer);
      return true;
    }
  }
}
