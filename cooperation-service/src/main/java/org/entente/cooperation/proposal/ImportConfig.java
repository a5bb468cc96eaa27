package org.entente.cooperation.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are taken. */
@ConfigMapping(prefix = "cooperation.import")
public interface ImportConfig {

  /** Imports that one instance takes at the same time; each needs a thread and a connection. */
  @WithDefault("4")
  int atOnce();

  /** How long an import waits for a database that is away before it is broken off. */
  @WithDefault("PT1M")
  Duration patience();
}
