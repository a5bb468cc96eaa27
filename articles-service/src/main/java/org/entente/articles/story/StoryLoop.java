package org.entente.articles.story;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import org.entente.store.loop.BackgroundLoop;
import org.jspecify.annotations.Nullable;

/** Looks for the places of articles in stories as they come. */
@ApplicationScoped
class StoryLoop {

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Instance<StoryPass> pass;
  private @Nullable BackgroundLoop loop;

  StoryLoop(Instance<StoryPass> pass) {
    this.pass = pass;
  }

  void start(@Observes StartupEvent event) {
    loop = BackgroundLoop.start("stories", PAUSE, () -> pass.get().run());
  }

  void stop(@Observes ShutdownEvent event) {
    if (loop != null) {
      loop.close();
    }
  }

  void wake() {
    if (loop != null) {
      loop.wake();
    }
  }
}
