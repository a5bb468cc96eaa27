package org.entente.entities.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.subject.EntityChanged;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.Feed;
import org.entente.store.feed.PositionGone;
import org.entente.store.loop.BackgroundLoop;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The names that this instance answers with. One thread loads them at start, then follows the
 * service's own feed, which tells what any instance wrote; what this instance wrote is taken up as
 * soon as it is committed.
 */
@ApplicationScoped
public class LoadedNames {

  private static final Logger LOG = Logger.getLogger(LoadedNames.class);
  private static final int AT_ONCE = 1000;

  private final StoredNames stored;
  private final Feed feed;
  private final NamesConfig config;
  private final Object monitor = new Object();
  private final Set<UUID> justWritten = new HashSet<>();
  private volatile @Nullable Names names;

  /** Of the loop's thread alone. */
  private @Nullable Renewal renewal;

  private @Nullable BackgroundLoop loop;

  LoadedNames(StoredNames stored, Feed feed, NamesConfig config) {
    this.stored = stored;
    this.feed = feed;
    this.config = config;
  }

  /** After the countries were stored, so that they need not be loaded apart. */
  void start(@Observes @Priority(5000) StartupEvent event) {
    loop = BackgroundLoop.start("names", config.follow(), this::step);
  }

  void stop(@Observes ShutdownEvent event) {
    if (loop != null) {
      loop.close();
    }
  }

  void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntityChanged change) {
    synchronized (monitor) {
      justWritten.add(change.id());
    }
    if (loop != null) {
      loop.wake();
    }
  }

  boolean areLoaded() {
    return names != null;
  }

  /**
   * The names as they are now.
   *
   * @param atLeast the position of a change that must be among them; waited for, a short while
   * @throws NamesNotLoadedYet when it took too long
   */
  public Names atLeast(@Nullable String atLeast) {
    var wanted = atLeast == null ? null : FeedPosition.parse("atLeast", atLeast);
    var now = names;
    return now != null && includes(now, wanted) ? now : await(wanted);
  }

  private Names await(@Nullable FeedPosition wanted) {
    var end = System.nanoTime() + config.patience().toNanos();
    synchronized (monitor) {
      var left = millisUntil(end);
      while (!includes(names, wanted) && left > 0) {
        try {
          monitor.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new NamesNotLoadedYet("The service is stopping. Ask again in a second.");
        }
        left = millisUntil(end);
      }
      var now = names;
      if (now == null) {
        throw new NamesNotLoadedYet("The names are being loaded. Ask again in a second.");
      }
      if (!includes(now, wanted)) {
        throw new NamesNotLoadedYet(
            "The names are known up to %s only. Ask again in a second.".formatted(now.position()));
      }
      return now;
    }
  }

  private static long millisUntil(long end) {
    return Duration.ofNanos(end - System.nanoTime()).toMillis();
  }

  private static boolean includes(@Nullable Names names, @Nullable FeedPosition wanted) {
    return names != null
        && (wanted == null || FeedPosition.parse("atLeast", names.position()).includes(wanted));
  }

  private boolean step() throws SQLException {
    var now = names;
    if (now == null) {
      load();
      return true;
    }
    try {
      return follow(renewed(now));
    } catch (PositionGone e) {
      LOG.info("The feed begins anew, so all names are loaded again");
      load();
      return true;
    }
  }

  private Names renewed(Names now) {
    var underWay = renewal;
    if (underWay == null) {
      if (now.areDueForRenewal()) {
        renewal = Renewal.of(now);
      }
      return now;
    }
    if (!underWay.isDone()) {
      return now;
    }
    renewal = null;
    var renewed = underWay.over(now);
    publish(renewed);
    LOG.infof("Made one index of %d names", renewed.size());
    return renewed;
  }

  /**
   * The head is read first: a change between the two is applied twice, which does no harm, and
   * never left out.
   */
  private void load() throws SQLException {
    var began = System.nanoTime();
    var head = feed.head();
    var loaded = Names.of(stored.all(), head);
    renewal = null;
    publish(loaded);
    LOG.infof(
        "Loaded %d names in %d ms, up to %s",
        loaded.size(), Duration.ofNanos(System.nanoTime() - began).toMillis(), head);
  }

  /** If this fails, the feed tells what was just written. */
  private boolean follow(Names now) throws SQLException {
    var entities = takeJustWritten();
    var changes = feed.after(now.position(), AT_ONCE);
    changes.stream().map(Change::subject).map(LoadedNames::entity).forEach(entities::add);
    if (entities.isEmpty()) {
      return false;
    }
    var position = changes.isEmpty() ? now.position() : changes.getLast().position();
    var names = stored.of(entities);
    names.forEach(name -> entities.add(name.owner().id()));
    if (renewal != null) {
      renewal.changed(entities);
    }
    publish(now.with(entities, names, position));
    return true;
  }

  private static UUID entity(String subject) {
    return TypeId.parse(subject).uuid();
  }

  private Set<UUID> takeJustWritten() {
    synchronized (monitor) {
      var taken = new HashSet<>(justWritten);
      justWritten.clear();
      return taken;
    }
  }

  private void publish(Names loaded) {
    synchronized (monitor) {
      names = loaded;
      monitor.notifyAll();
    }
  }
}
