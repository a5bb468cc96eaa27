package org.entente.gateway.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * One operation that is being answered. Belongs to its event loop.
 *
 * @param kept what lives as long as it does, such as loaders
 */
record Request(Asker asker, Map<Object, Object> kept) {

  static Request of(Asker asker) {
    return new Request(asker, new HashMap<>());
  }
}
