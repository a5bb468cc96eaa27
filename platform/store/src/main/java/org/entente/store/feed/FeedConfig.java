package org.entente.store.feed;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What readers of the feed are told. */
@ConfigMapping(prefix = "entente.feed")
public interface FeedConfig {

  /**
   * Where all there is can be read, beginning with the position that it is valid at. Whoever comes
   * with a position that is not kept any more is sent there.
   */
  Optional<String> snapshot();
}
