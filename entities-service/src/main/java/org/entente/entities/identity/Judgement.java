package org.entente.entities.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/** What somebody says of two entities. Never changed but for its end. */
@Entity
@Table(name = "judgement")
class Judgement {

  static final String PREFIX = "judgement";

  @Id UUID id;

  @Column(nullable = false)
  UUID leftId;

  @Column(nullable = false)
  UUID rightId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Verdict verdict;

  @Column(nullable = false)
  String reason;

  @Column(nullable = false)
  String author;

  @Column(nullable = false)
  Instant madeAt;

  @Nullable Instant endedAt;
  @Nullable String endedBy;
  @Nullable String endReason;

  protected Judgement() {}

  Judgement(Pair pair, Verdict verdict, String reason, String author, Instant now) {
    this.id = Uuid7.next();
    this.leftId = pair.left();
    this.rightId = pair.right();
    this.verdict = verdict;
    this.reason = reason;
    this.author = author;
    this.madeAt = now;
  }

  Pair pair() {
    return new Pair(leftId, rightId);
  }

  boolean isInForce() {
    return endedAt == null;
  }

  void end(String by, String why, Instant now) {
    endedAt = now;
    endedBy = by;
    endReason = why;
  }
}
