package org.entente.cooperation.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entity as FollowTheMoney writes it: all values are texts, each property has several.
 *
 * @param schema what it is there
 */
record FtmEntity(String id, String schema, Map<String, List<String>> properties) {

  FtmEntity(String id, String schema) {
    this(id, schema, new TreeMap<>());
  }

  /** The same value twice counts once; none is none. */
  FtmEntity with(String property, @Nullable String value) {
    if (value != null) {
      var all = properties.computeIfAbsent(property, p -> new ArrayList<>());
      if (!all.contains(value)) {
        all.add(value);
      }
    }
    return this;
  }
}
