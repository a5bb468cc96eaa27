package org.entente.entities.reconcile;

import java.util.List;
import java.util.UUID;
import org.entente.entities.subject.Kind;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entity.
 *
 * @param birthDate EDTF, of a person
 * @param names what it is called in English, else its first name, before the others
 * @param identifiers {@code scheme:value}
 * @param offices the titles of those it held at any time
 */
record Details(
    UUID uuid,
    Kind kind,
    @Nullable String country,
    @Nullable String description,
    @Nullable String birthDate,
    List<String> names,
    List<String> identifiers,
    List<String> offices) {

  String id() {
    return TypeId.show("entity", uuid);
  }

  String name() {
    return names.isEmpty() ? id() : names.getFirst();
  }

  /** In a line, to tell namesakes apart. */
  String summary() {
    var summary = new StringBuilder(Named.of(kind).name());
    if (country != null) {
      summary.append(", ").append(country);
    }
    if (!offices.isEmpty()) {
      summary.append(", ").append(offices.getFirst());
    }
    return description == null ? summary.toString() : summary + ". " + description;
  }
}
