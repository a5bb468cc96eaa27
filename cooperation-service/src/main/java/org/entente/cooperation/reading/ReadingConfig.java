package org.entente.cooperation.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How new texts are read. */
@ConfigMapping(prefix = "cooperation.reading")
public interface ReadingConfig {

  /** Whether they are read at all. */
  @WithDefault("true")
  boolean enabled();

  /** How many records are proposed of one article; those that are surest. */
  @WithDefault("40")
  @Min(1)
  @Max(200)
  int most();

  /** How long an extractor may take for one article. */
  @WithDefault("PT20S")
  Duration patience();
}
