package org.entente.articles.rights;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entente.articles.article.Article;
import org.entente.articles.article.Article.Status;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/** Who decided what about an article's text, and why. Never changed. */
@Entity
@Table(name = "article_audit")
class AuditLine {

  @Id UUID id;
  UUID articleId;

  @Enumerated(EnumType.STRING)
  @Nullable Status statusBefore;

  @Enumerated(EnumType.STRING)
  @Nullable Status statusAfter;

  @Nullable Long originalBytes;
  @Nullable Long textBytes;
  String reason;
  String doneBy;
  Instant doneAt;

  private static AuditLine of(Article article, String reason, String by) {
    var line = new AuditLine();
    line.id = Uuid7.next();
    line.articleId = article.id();
    line.reason = reason;
    line.doneBy = by;
    line.doneAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return line;
  }

  static AuditLine statusChanged(Article article, Status before, String reason, String by) {
    var line = of(article, reason, by);
    line.statusBefore = before;
    line.statusAfter = article.status();
    return line;
  }

  /**
   * @param originalBytes how many were erased; null when they were not to be
   * @param textBytes likewise, in UTF-8
   */
  static AuditLine erased(
      Article article,
      @Nullable Long originalBytes,
      @Nullable Long textBytes,
      String reason,
      String by) {
    var line = of(article, reason, by);
    line.originalBytes = originalBytes;
    line.textBytes = textBytes;
    return line;
  }
}
