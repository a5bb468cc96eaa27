package org.entente.cooperation.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who decided what about a record, and about which version of it. Never changed. */
@Entity
@Table(name = "review")
class Decision {

  static final String PREFIX = "review";

  @Id UUID id;
  UUID recordId;
  long recordVersion;

  @Enumerated(EnumType.STRING)
  Verdict verdict;

  @Nullable String comment;
  @Nullable UUID successorId;
  String reviewer;
  Instant decidedAt;
}
