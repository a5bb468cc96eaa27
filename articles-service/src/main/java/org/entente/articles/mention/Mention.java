package org.entente.articles.mention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A span of a revision that names somebody, as it is read; what proposes it writes in bulk. */
@Entity
@Immutable
class Mention {

  @Id UUID id;
  UUID articleId;
  int revision;
  int startAt;
  int endAt;
  String surface;
  @Nullable UUID entityId;
  @Nullable UUID canonicalId;

  @Enumerated(EnumType.STRING)
  MentionType type;

  double score;
  @Nullable String office;
}
