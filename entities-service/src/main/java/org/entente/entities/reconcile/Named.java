package org.entente.entities.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.entities.subject.Kind;

/** A type or a property, as the standard shows both. */
record Named(String id, String name) {

  /** All kinds of entities. */
  static final List<Named> TYPES = Stream.of(Kind.values()).map(Named::of).toList();

  static Named of(Kind kind) {
    var words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Named(
        kind.name(), words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }

  boolean begins(String prefix) {
    var wanted = prefix.strip().toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).startsWith(wanted)
        || id.toLowerCase(Locale.ROOT).startsWith(wanted);
  }
}
