package org.entente.gateway.upstream;

import java.util.List;
import org.entente.gateway.failure.Told;

/** A service is down, too slow, or answers nonsense. */
final class Unavailable extends Told {

  Unavailable(String service) {
    super(
        service + "-unavailable",
        "%s-service does not answer at the moment; what it knows is missing here."
            .formatted(service),
        List.of());
  }
}
