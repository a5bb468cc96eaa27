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
    @Nullable String externalId) {}
