package org.entente.gateway.http;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.gateway.engine.Engine;
import org.entente.gateway.limits.LimitsConfig;

/** All open web sockets. */
@ApplicationScoped
class GraphSockets {

  private final Engine engine;
  private final PersistedQueries persisted;
  private final LimitsConfig limits;
  private final AtomicInteger connections = new AtomicInteger();
  private final Set<GraphSocket> open = ConcurrentHashMap.newKeySet();

  GraphSockets(Engine engine, PersistedQueries persisted, LimitsConfig limits) {
    this.engine = engine;
    this.persisted = persisted;
    this.limits = limits;
  }

  static boolean isAskedFor(RoutingContext request) {
    return "websocket".equalsIgnoreCase(request.request().getHeader(HttpHeaders.UPGRADE));
  }

  /**
   * @throws TooManyConnections when there are as many as there may be
   */
  void open(RoutingContext request) {
    if (connections.incrementAndGet() > limits.connections()) {
      connections.decrementAndGet();
      throw new TooManyConnections(limits.connections());
    }
    request
        .request()
        .toWebSocket()
        .onFailure(failure -> connections.decrementAndGet())
        .onSuccess(socket -> {
          UpgradedRequest.isAnswered(request.request());
          open(request, socket);
        });
  }

  private void open(RoutingContext request, ServerWebSocket socket) {
    var opened =
        new GraphSocket(
            socket,
            request.request().getHeader(HttpHeaders.AUTHORIZATION),
            request.vertx(),
            engine,
            persisted,
            limits.operationsPerConnection());
    open.add(opened);
    opened.open(() -> {
      open.remove(opened);
      connections.decrementAndGet();
    });
  }

  /** Tells clients to come again, who find another instance. */
  void stop(@Observes ShutdownEvent event) {
    open.forEach(GraphSocket::leave);
  }
}
