package org.entente.entities.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How names are kept current. */
@ConfigMapping(prefix = "entities.names")
public interface NamesConfig {

  /**
   * How often an instance looks for names that others wrote; its own writes it takes up at once.
   */
  @WithDefault("200ms")
  Duration follow();

  /** How long a request waits for names that are not loaded yet, before it is told to come back. */
  @WithDefault("2s")
  Duration patience();
}
