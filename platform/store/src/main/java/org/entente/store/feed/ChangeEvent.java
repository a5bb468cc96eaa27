package org.entente.store.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/**
 * A change as a CloudEvent (CloudEvents 1.0, JSON batch format). It is thin: fetch the subject to
 * see its state.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChangeEvent(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    Instant time,
    long entityversion,
    String position) {

  private static final String NAMESPACE = "org.entente.";

  static ChangeEvent of(String source, Change change) {
    return new ChangeEvent(
        "1.0",
        change.id(),
        source,
        NAMESPACE + change.type(),
        change.subject(),
        change.time(),
        change.version(),
        change.position());
  }

  Change change() {
    var name = type.startsWith(NAMESPACE) ? type.substring(NAMESPACE.length()) : type;
    return new Change(id, name, subject, entityversion, time, position);
  }
}
