package org.entente.articles.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entente.articles.article.AnnotationState;
import org.jspecify.annotations.Nullable;

/**
 * One state of an article's text. Text and title never change; only what is known about them does.
 */
@Entity
@IdClass(RevisionId.class)
public class Revision {

  @Id UUID articleId;
  @Id int number;
  @Nullable String title;
  String text;
  int length;
  byte[] textHash;
  byte @Nullable [] original;
  @Nullable Integer cleaning;

  @Enumerated(EnumType.STRING)
  AnnotationState annotation = AnnotationState.PENDING;

  @Nullable String namesPosition;
  Instant receivedAt;

  /**
   * @param original the page that the text was cleaned from, compressed; null when the text was
   *     sent as text
   * @param cleaning by which version of the cleaning
   */
  public static Revision of(
      RevisionId id,
      @Nullable String title,
      String text,
      byte[] textHash,
      byte @Nullable [] original,
      @Nullable Integer cleaning) {
    var revision = new Revision();
    revision.articleId = id.articleId();
    revision.number = id.number();
    revision.title = title;
    revision.text = text;
    revision.length = text.length();
    revision.textHash = textHash.clone();
    revision.original = original;
    revision.cleaning = cleaning;
    revision.receivedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return revision;
  }

  public RevisionId id() {
    return new RevisionId(articleId, number);
  }

  public String text() {
    return text;
  }

  public AnnotationState annotation() {
    return annotation;
  }

  /** Its mentions are there, looked for with the names up to this change of entities-service. */
  public void annotated(String namesPosition) {
    this.annotation = AnnotationState.DONE;
    this.namesPosition = namesPosition;
  }

  /**
   * It was given up. Mentions of an earlier time stay, and so does the state that tells of them.
   */
  public void annotationFailed() {
    if (annotation == AnnotationState.PENDING) {
      annotation = AnnotationState.FAILED;
    }
  }
}
