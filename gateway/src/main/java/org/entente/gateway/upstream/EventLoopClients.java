package org.entente.gateway.upstream;

import io.netty.channel.EventLoop;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.impl.ContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A client for each event loop, so that whoever asks is answered on its own: waking another loop
 * for every call took a tenth of all time.
 */
@ApplicationScoped
class EventLoopClients {

  private final Vertx vertx;
  private final HttpClientOptions options;
  private final Map<EventLoop, HttpClient> clients = new ConcurrentHashMap<>();

  EventLoopClients(Vertx vertx, ServicesConfig config) {
    this.vertx = vertx;
    this.options =
        new HttpClientOptions()
            .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
            .setMaxPoolSize(config.atOnce())
            .setMaxWaitQueueSize(config.waiting());
  }

  HttpClient here() {
    var context =
        Objects.requireNonNull(ContextInternal.current(), "Services are asked on event loops");
    return clients.computeIfAbsent(
        context.nettyEventLoop(), loop -> vertx.createHttpClient(options));
  }

  Vertx vertx() {
    return vertx;
  }
}
