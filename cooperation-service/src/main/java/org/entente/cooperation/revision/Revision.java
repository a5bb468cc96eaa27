package org.entente.cooperation.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a record says, or would say, as it was sent. */
@Entity
@Table(name = "record_revision")
@IdClass(Revision.Key.class)
class Revision {

  /** Which one of which record. */
  record Key(UUID recordId, int number) {}

  /** What became of it. */
  enum State {
    PROPOSED,
    /** It is what the record says. */
    ACCEPTED,
    REJECTED,
    /** It is what the record said, until a newer one was accepted. */
    SUPERSEDED
  }

  @Id UUID recordId;
  @Id int number;
  @Nullable Integer basedOn;

  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode content;

  @Nullable String reason;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  State state;

  String proposedBy;
  Instant proposedAt;
  @Nullable String decidedBy;
  @Nullable Instant decidedAt;
  @Nullable String comment;

  Revision() {}

  Revision(UUID record, int number, @Nullable Integer basedOn, JsonNode content, String proposer) {
    this.recordId = record;
    this.number = number;
    this.basedOn = basedOn;
    this.content = content;
    this.state = State.PROPOSED;
    this.proposedBy = proposer;
    this.proposedAt = now();
  }

  Key key() {
    return new Key(recordId, number);
  }

  /** The one that it was based on; null of the first. */
  @Nullable Key base() {
    return basedOn == null ? null : new Key(recordId, basedOn);
  }

  void decide(State decision, String reviewer, @Nullable String why) {
    state = decision;
    decidedBy = reviewer;
    decidedAt = now();
    comment = why;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
