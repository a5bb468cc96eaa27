package org.entente.store.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.store.job.JobHandler;
import org.entente.store.job.JobRefused;
import org.entente.store.job.UpstreamAway;

/** Follows its own service, and does jobs as it is told to. */
@ApplicationScoped
public class Echo implements ChangeFollower, JobHandler {

  private final List<Change> seen = new CopyOnWriteArrayList<>();
  private final List<String> done = new CopyOnWriteArrayList<>();
  private final List<String> parked = new CopyOnWriteArrayList<>();
  private final AtomicBoolean isUpstreamAway = new AtomicBoolean();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger failuresLeft = new AtomicInteger();

  @Override
  public String name() {
    return "echo";
  }

  @Override
  public String upstream() {
    return "self";
  }

  @Override
  public void apply(List<Change> changes) {
    if (failuresLeft.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new IllegalStateException("told to fail");
    }
    seen.addAll(changes);
  }

  @Override
  public String queue() {
    return "echo";
  }

  @Override
  public void run(String key) {
    if (key.startsWith("refuse")) {
      throw new JobRefused("never");
    }
    if (isUpstreamAway.get()) {
      asked.incrementAndGet();
      throw new UpstreamAway("upstream", new IllegalStateException("told to be away"));
    }
    if (failuresLeft.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new IllegalStateException("told to fail");
    }
    done.add(key);
  }

  @Override
  public void parked(String key, String error) {
    parked.add(key);
  }

  /** Whom the jobs need is away from now on, or back. */
  public void upstreamAway(boolean isAway) {
    asked.set(0);
    isUpstreamAway.set(isAway);
  }

  /** How often it was asked for while it was away. */
  public int asked() {
    return asked.get();
  }

  public void failNext(int times) {
    failuresLeft.set(times);
  }

  public List<Change> seen() {
    return new ArrayList<>(seen);
  }

  public List<String> done() {
    return new ArrayList<>(done);
  }

  public List<String> parkedJobs() {
    return new ArrayList<>(parked);
  }
}
