package org.entente.platform.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may read. */
@ConfigMapping(prefix = "entente.access")
public interface AccessConfig {

  /** Whether what is public can be read without a token. */
  @WithDefault("true")
  boolean publicReading();
}
