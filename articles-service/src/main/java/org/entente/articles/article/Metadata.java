package org.entente.articles.article;

import java.util.List;
import org.entente.articles.publisher.Publisher;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is said about an article beside its text. Null: nothing was said. */
public record Metadata(
    @Nullable String title,
    @Nullable Publisher publisher,
    @Nullable PartialDate published,
    @Nullable String url,
    @Nullable String language,
    @Nullable List<String> bylines,
    @Nullable String externalId,
    @Nullable String section) {

  /** The same, and what another says where nothing was said. */
  public Metadata or(Metadata other) {
    return new Metadata(
        title == null ? other.title : title,
        publisher == null ? other.publisher : publisher,
        published == null ? other.published : published,
        url == null ? other.url : url,
        language == null ? other.language : language,
        bylines == null ? other.bylines : bylines,
        externalId == null ? other.externalId : externalId,
        section == null ? other.section : section);
  }
}
