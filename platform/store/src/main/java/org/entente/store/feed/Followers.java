package org.entente.store.feed;

import io.quarkus.arc.All;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.entente.store.loop.BackgroundLoop;
import org.jboss.logging.Logger;

/** Runs every {@link ChangeFollower} of this service on a thread of its own. */
@ApplicationScoped
class Followers {

  private static final Logger LOG = Logger.getLogger(Followers.class);
  private static final int AT_ONCE = 200;
  private static final String WAIT = "10s";
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final List<ChangeFollower> followers;
  private final FollowerPositions positions;
  private final Config config;
  private final List<BackgroundLoop> loops = new ArrayList<>();

  Followers(@All List<ChangeFollower> followers, FollowerPositions positions, Config config) {
    this.followers = followers;
    this.positions = positions;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    for (var follower : followers) {
      var client = client(follower.upstream());
      loops.add(
          BackgroundLoop.start(
              "follow-" + follower.name(), PAUSE, () -> followOn(follower, client)));
    }
  }

  void stop(@Observes ShutdownEvent event) {
    loops.forEach(BackgroundLoop::close);
    followers.forEach(f -> positions.release(f.name()));
  }

  private ChangesClient client(String upstream) {
    var url = config.getValue("quarkus.rest-client.%s.url".formatted(upstream), String.class);
    return QuarkusRestClientBuilder.newBuilder()
        .baseUri(URI.create(url))
        .connectTimeout(500, TimeUnit.MILLISECONDS)
        .readTimeout(READ_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
        .build(ChangesClient.class);
  }

  private boolean followOn(ChangeFollower follower, ChangesClient client) {
    var leased = positions.lease(follower.name());
    if (leased.isEmpty()) {
      return false;
    }
    var from = leased.get().position();
    try (var answer = client.changes(from, AT_ONCE, WAIT)) {
      var changes = answer.getEntity().stream().map(ChangeEvent::change).toList();
      var next = answer.getHeaderString(ChangesResource.NEXT_POSITION);
      if (!changes.isEmpty()) {
        positions.moveOn(follower.name(), from, next, () -> follower.apply(changes));
      } else if (from == null) {
        positions.moveOn(follower.name(), null, next, () -> {});
      }
      return true;
    } catch (WebApplicationException e) {
      if (e.getResponse().getStatus() != 410) {
        throw e;
      }
      LOG.warnf(
          "%s starts over: its position in %s is no longer kept",
          follower.name(), follower.upstream());
      positions.moveOn(follower.name(), from, null, () -> {});
      return true;
    }
  }
}
