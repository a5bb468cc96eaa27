package org.entente.platform.http;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What a service shows of itself when it calls another. */
@ConfigMapping(prefix = "entente.credentials")
public interface CredentialsConfig {

  /**
   * A file that holds the bearer token of this service; it may be replaced at any time. Without it
   * calls are anonymous.
   */
  Optional<Path> file();
}
