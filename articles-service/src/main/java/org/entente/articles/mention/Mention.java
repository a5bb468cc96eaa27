package org.entente.articles.mention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A span of a revision that names somebody, as it is read; it is written in bulk. {@code entityId},
 * {@code canonicalId}, {@code type}, {@code score} and {@code office} are what is in force: the
 * verdict where there is one, else the proposal.
 */
@Entity
@Immutable
@Table(name = "read_mention")
class Mention {

  @Id UUID id;
  UUID articleId;
  int revision;
  int startAt;
  int endAt;
  String surface;
  long version;
  @Nullable UUID entityId;
  @Nullable UUID canonicalId;

  @Enumerated(EnumType.STRING)
  MentionType type;

  double score;
  @Nullable String office;

  @Nullable UUID proposedEntityId;
  @Nullable UUID proposedCanonicalId;

  @Enumerated(EnumType.STRING)
  @Nullable MentionType proposedType;

  @Nullable Double proposedScore;
  @Nullable String proposedOffice;

  @Enumerated(EnumType.STRING)
  @Nullable OfficeHeld proposedOfficeHeld;

  @Column(name = "verdict")
  @Enumerated(EnumType.STRING)
  @Nullable VerdictKind verdict;

  @Nullable UUID verdictEntityId;
  @Nullable String verdictLabel;

  @Enumerated(EnumType.STRING)
  @Nullable EntityCheck verdictCheck;

  @Nullable Integer verdictRevision;
  @Nullable String verdictBy;
  @Nullable Instant verdictAt;
  @Nullable String verdictComment;
  @Nullable Integer orphanedSince;
}
