package org.entente.entities.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** A quote, copied, with what articles-service found. Only read: all that changes it is SQL. */
@Entity
@Table(name = "entity_quote")
class Quote {

  static final String PREFIX = "evidence";

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  OwnerKind ownerKind;

  UUID ownerId;
  UUID entityId;

  /** Who sees it: those who see the entity. */
  @Enumerated(EnumType.STRING)
  Visibility visibility;

  int place;
  UUID articleId;
  @Nullable Integer revision;

  /** Null once they are erased. */
  @Nullable String exact;

  @Nullable String prefix;
  @Nullable String suffix;

  @Column(name = "starts_at")
  @Nullable Integer start;

  @Column(name = "ends_at")
  @Nullable Integer end;

  @Enumerated(EnumType.STRING)
  Verification verification;

  @Nullable String finding;
  @Nullable String nearest;

  @Enumerated(EnumType.STRING)
  Standing.@Nullable State standing;

  @Nullable Integer standingRevision;
  @Nullable Integer standingStart;
  @Nullable Integer standingEnd;
  @Nullable Instant checkedAt;
  long version;

  protected Quote() {}

  boolean areWordsShown() {
    return standing != Standing.State.WITHHELD && standing != Standing.State.WITHDRAWN;
  }

  @Nullable Standing standing() {
    return standing == null
        ? null
        : new Standing(standing, standingRevision, standingStart, standingEnd);
  }
}
