package org.entente.platform.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): those made later in this process sort later. */
public final class Uuid7 {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Uuid7() {}

  public static UUID next() {
    return GENERATOR.generate();
  }
}
