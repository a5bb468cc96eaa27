package org.entente.gateway.changes;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.engine.AskedField;
import org.entente.gateway.links.NodeGraph;
import org.entente.gateway.relay.Node;
import org.entente.gateway.upstream.ChangeEvent;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class ChangeGraph {

  /** From now on. */
  private static final String LATEST = "latest";

  /** Before a feed that does not wait by itself is asked again. */
  private static final Duration BREATH = Duration.ofSeconds(1);

  private static final long AT_ONCE = Duration.ofMillis(500).toNanos();

  private final Services services;
  private final NodeGraph nodes;
  private final Vertx vertx;

  ChangeGraph(Services services, NodeGraph nodes, Vertx vertx) {
    this.services = services;
    this.nodes = nodes;
    this.vertx = vertx;
  }

  @Subscription
  @Description(
      "What changes, in the order in which it was stored; ends with an error when a service does not answer.")
  public Multi<ChangeNode> changes(
      @NonNull ChangeSource of,
      @Description("The position of the last change that was seen; from now on when absent.")
          @Nullable String after,
      @Description("Only changes of these types, such as record.accepted.")
          @Nullable List<String> types,
      Context context) {
    var authorization = AskedField.of(context).authorization();
    var service = service(of);
    var position = new AtomicReference<>(after == null ? LATEST : after);
    return Multi.createBy()
        .repeating()
        .uni(() -> next(service, authorization, position))
        .indefinitely()
        .onItem()
        .transformToMultiAndConcatenate(events -> Multi.createFrom().iterable(events))
        .map(ChangeNode::of)
        .filter(change -> types == null || types.contains(change.type()));
  }

  private Uni<List<ChangeEvent>> next(
      Service service, @Nullable String authorization, AtomicReference<String> position) {
    var began = System.nanoTime();
    return service
        .changes(authorization, position.get())
        .chain(changes -> {
          position.set(changes.next());
          var events = Uni.createFrom().item(changes.events());
          return changes.events().isEmpty() && System.nanoTime() - began < AT_ONCE
              ? events.onItem().delayIt().until(none -> breath())
              : events;
        });
  }

  /** On the event loop that asks: what comes after it asks again from there. */
  private Uni<Void> breath() {
    return Uni.createFrom()
        .emitter(over -> vertx.setTimer(BREATH.toMillis(), now -> over.complete(null)));
  }

  private Service service(ChangeSource source) {
    return switch (source) {
      case ARTICLES -> services.articles();
      case ENTITIES -> services.entities();
      case COOPERATION -> services.cooperation();
    };
  }

  @Description(
      "What changed, as it is now; null where it is no article, entity or record, or is not to be seen.")
  public Uni<@Nullable Node> node(@Source ChangeNode change, Context context) {
    return nodes.find(change.subject(), context);
  }
}
