package org.entente.articles.verdict;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.entente.articles.mention.EntityCheck;
import org.entente.articles.mention.MentionType;
import org.entente.articles.mention.VerdictKind;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.verdict.Window.Span;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what was decided about it so far.
 *
 * @param kind null: nothing
 */
record Decided(
    UUID id,
    RevisionId revision,
    Span span,
    String surface,
    MentionType type,
    long version,
    @Nullable UUID proposedEntity,
    @Nullable VerdictKind kind,
    @Nullable UUID entity,
    @Nullable String office,
    @Nullable String by,
    @Nullable String comment) {

  /**
   * A verdict to be kept.
   *
   * @param id of the mention, should there be none on this span yet
   */
  record Row(
      UUID id,
      UUID article,
      int revision,
      int start,
      int end,
      String surface,
      MentionType type,
      VerdictKind kind,
      @Nullable UUID entity,
      @Nullable String label,
      @Nullable EntityCheck check,
      @Nullable String office,
      @Nullable String comment,
      String by,
      Instant at) {}

  static Decided of(Tuple row) {
    var kind = row.get(9, String.class);
    return new Decided(
        row.get(0, UUID.class),
        new RevisionId(row.get(1, UUID.class), row.get(2, Integer.class)),
        new Span(row.get(3, Integer.class), row.get(4, Integer.class)),
        row.get(5, String.class),
        MentionType.valueOf(row.get(6, String.class)),
        row.get(7, Long.class),
        row.get(8, UUID.class),
        kind == null ? null : VerdictKind.valueOf(kind),
        row.get(10, UUID.class),
        row.get(11, String.class),
        row.get(12, String.class),
        row.get(13, String.class));
  }

  /** A span that nobody said anything about. */
  static Decided nothing(RevisionId revision, Span span, String text, @Nullable MentionType type) {
    return new Decided(
        Uuid7.next(),
        revision,
        span,
        text.substring(span.start(), span.end()),
        type == null ? MentionType.NAME : type,
        0,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /**
   * @param named with REASSIGNED
   * @param readers who may read the article
   */
  Row decidedAs(NewVerdict sent, Named.@Nullable Entity named, Visibility readers, String curator) {
    var kind = Objects.requireNonNull(sent.kind());
    if (named != null) {
      return naming(kind, named, readers, sent.office(), sent.comment(), curator);
    }
    boolean isRight = kind == VerdictKind.CONFIRMED;
    if (isRight && proposedEntity == null) {
      throw new NothingProposed();
    }
    return row(
        kind,
        proposedEntity,
        null,
        isRight ? EntityCheck.FOUND : null,
        sent.office(),
        sent.comment(),
        curator);
  }

  /** Where the machine proposes somebody it is a verdict on that. */
  Row naming(NewMention sent, Named.Entity named, Visibility readers, String curator) {
    var kind = proposedEntity == null ? VerdictKind.ADDED : VerdictKind.REASSIGNED;
    if (named.id().equals(proposedEntity)) {
      kind = VerdictKind.CONFIRMED;
    }
    return naming(kind, named, readers, sent.office(), sent.comment(), curator);
  }

  private Row naming(
      VerdictKind kind,
      Named.Entity named,
      Visibility readers,
      @Nullable String office,
      @Nullable String comment,
      String curator) {
    var known = named.known();
    if (known != null && !known.isVisibleToAll(readers)) {
      throw new EntityHiddenFromReaders();
    }
    return row(
        kind,
        named.id(),
        known == null ? null : known.label(),
        known == null ? EntityCheck.PENDING : EntityCheck.FOUND,
        office,
        comment,
        curator);
  }

  /** Whether the same curator said the same already. */
  boolean isSame(Row row) {
    return Objects.equals(entity, row.entity())
        && Objects.equals(by, row.by())
        && Objects.equals(comment, row.comment())
        && (row.office() == null || row.office().equals(office));
  }

  Row row(
      VerdictKind kind,
      @Nullable UUID entity,
      @Nullable String label,
      @Nullable EntityCheck check,
      @Nullable String office,
      @Nullable String comment,
      String by) {
    return new Row(
        id,
        revision.articleId(),
        revision.number(),
        span.start(),
        span.end(),
        surface,
        type,
        kind,
        entity,
        label,
        check,
        office,
        comment,
        by,
        Instant.now());
  }
}
