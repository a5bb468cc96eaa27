package org.entente.articles.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.entente.articles.article.AnnotationState;
import org.entente.articles.text.Note;
import org.entente.platform.date.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
  @Nullable String contentType;
  @Nullable String charset;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Note> notes = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable PartialDate modified;

  @Enumerated(EnumType.STRING)
  AnnotationState annotation = AnnotationState.PENDING;

  @Nullable String namesPosition;
  Instant receivedAt;

  public static Revision of(
      RevisionId id, @Nullable String title, String text, byte[] textHash, Origin origin) {
    var revision = new Revision();
    revision.articleId = id.articleId();
    revision.number = id.number();
    revision.title = title;
    revision.text = text;
    revision.length = text.length();
    revision.textHash = textHash.clone();
    revision.cameAboutBy(origin);
    revision.receivedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return revision;
  }

  /** The same text comes of the same page in another way, or more is known of how it did. */
  public void cameAboutBy(Origin origin) {
    original = origin.page();
    cleaning = origin.cleaning();
    contentType = origin.contentType();
    charset = origin.charset();
    modified = origin.modified();
    notes = origin.notes();
  }

  public Origin origin() {
    return new Origin(original, cleaning, contentType, charset, modified, notes);
  }

  public RevisionId id() {
    return new RevisionId(articleId, number);
  }

  public byte[] textHash() {
    return textHash.clone();
  }

  public @Nullable String title() {
    return title;
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
