package org.entente.cooperation.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/** What somebody says against a record. */
@Entity
@Table(name = "record_dispute")
class Dispute {

  static final String PREFIX = "dispute";

  /** What it asks for. */
  enum Kind {
    /** It was not so. */
    DISPUTE,
    /** Something of it is wrong. */
    CORRECTION
  }

  /** What became of it. */
  enum State {
    /** Nobody decided on it; curators see it, and who filed it. */
    RECEIVED,
    /** It is shown beside the record. */
    SHOWN,
    DISMISSED
  }

  @Id UUID id;
  UUID recordId;

  @Enumerated(EnumType.STRING)
  Kind kind;

  String name;
  @Nullable String entityId;
  String text;

  @Enumerated(EnumType.STRING)
  State state = State.RECEIVED;

  String filedBy;
  Instant filedAt;
  @Nullable String answer;
  @Nullable String decidedBy;
  @Nullable Instant decidedAt;

  Dispute() {}

  Dispute(UUID record, Kind kind, String name, String text, String filer) {
    this.id = Uuid7.next();
    this.recordId = record;
    this.kind = kind;
    this.name = name;
    this.text = text;
    this.filedBy = filer;
    this.filedAt = now();
  }

  void decide(State decision, @Nullable String answered, String curator) {
    state = decision;
    answer = answered;
    decidedBy = curator;
    decidedAt = now();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
