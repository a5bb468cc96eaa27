package org.entente.articles.article;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.articles.publisher.PublisherView;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is answered. Everything but the id may be absent when only some fields were
 * asked for.
 *
 * @param revision the number of the newest revision
 * @param annotation whether that revision's mentions are there yet
 * @param language BCP 47; {@code und} when it is not known
 * @param section in which the publisher has it, as the page says
 * @param story the articles that retell one another, this one among them
 * @param text of the newest revision, only where it is asked for; its offsets are UTF-16 code units
 * @param highlights where the newest text holds what was searched for, at most three places; empty
 *     when only the title does, absent when nothing was searched for
 */
public record ArticleView(
    String id,
    @Nullable Integer revision,
    @Nullable AnnotationState annotation,
    @Nullable String title,
    @Nullable PublisherView publisher,
    @Nullable PartialDate published,
    @Nullable String url,
    @Nullable String language,
    @Nullable List<String> bylines,
    @Nullable String section,
    @Nullable String externalId,
    @Nullable Visibility visibility,
    Article.@Nullable Status status,
    @Nullable String story,
    @Nullable Instant receivedAt,
    @Nullable String text,
    @Nullable List<Highlight> highlights) {

  public static final String TEXT = "text";

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "revision",
          "annotation",
          "title",
          "publisher",
          "published",
          "url",
          "language",
          "bylines",
          "section",
          "externalId",
          "visibility",
          "status",
          "story",
          "receivedAt",
          TEXT);

  /** All that is said of an article beside its text. */
  public static ArticleView of(Article article, AnnotationState annotation) {
    return new ArticleView(
        article.shownId(),
        article.revision,
        annotation,
        article.title,
        article.publisher == null ? null : PublisherView.of(article.publisher),
        article.published(),
        article.url,
        article.language,
        article.bylines(),
        article.section,
        article.externalId,
        article.visibility,
        article.status,
        TypeId.show("story", article.storyId),
        article.receivedAt,
        null,
        null);
  }

  public static ArticleView of(ArticleRow row) {
    return of(row.article(), row.annotation());
  }

  public ArticleView withText(@Nullable String text) {
    return new ArticleView(
        id,
        revision,
        annotation,
        title,
        publisher,
        published,
        url,
        language,
        bylines,
        section,
        externalId,
        visibility,
        status,
        story,
        receivedAt,
        text,
        highlights);
  }

  public ArticleView withHighlights(List<Highlight> highlights) {
    return new ArticleView(
        id,
        revision,
        annotation,
        title,
        publisher,
        published,
        url,
        language,
        bylines,
        section,
        externalId,
        visibility,
        status,
        story,
        receivedAt,
        text,
        highlights);
  }

  /** The id and these fields; all there are when nothing was asked for. */
  public ArticleView only(@Nullable Set<String> fields) {
    if (fields == null) {
      return this;
    }
    return new ArticleView(
        id,
        fields.contains("revision") ? revision : null,
        fields.contains("annotation") ? annotation : null,
        fields.contains("title") ? title : null,
        fields.contains("publisher") ? publisher : null,
        fields.contains("published") ? published : null,
        fields.contains("url") ? url : null,
        fields.contains("language") ? language : null,
        fields.contains("bylines") ? bylines : null,
        fields.contains("section") ? section : null,
        fields.contains("externalId") ? externalId : null,
        fields.contains("visibility") ? visibility : null,
        fields.contains("status") ? status : null,
        fields.contains("story") ? story : null,
        fields.contains("receivedAt") ? receivedAt : null,
        fields.contains(TEXT) ? text : null,
        null);
  }

  /**
   * @throws InvalidRequest when one of the fields is none of an article's
   */
  public static void mustKnow(@Nullable Set<String> fields) {
    if (fields != null && !FIELDS.containsAll(fields)) {
      throw new InvalidRequest(
          "fields", "Must be of %s.".formatted(String.join(", ", new TreeSet<>(FIELDS))));
    }
  }
}
