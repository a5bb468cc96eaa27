package org.entente.articles.intake;

import org.entente.articles.article.Metadata;
import org.entente.articles.identity.WebAddress;
import org.entente.articles.page.Found;
import org.jspecify.annotations.Nullable;

/** What a page says of its article, as far as it can be kept. */
public final class PageMetadata {

  private PageMetadata() {}

  public static Metadata of(Found found) {
    return new Metadata(
        fitting(found.title()),
        null,
        found.published(),
        address(found.address()),
        found.language(),
        found.bylines().isEmpty() ? null : found.bylines(),
        null,
        found.section());
  }

  private static @Nullable String fitting(@Nullable String title) {
    return title == null || title.length() > NewArticle.LONGEST_TITLE ? null : title;
  }

  private static @Nullable String address(@Nullable String address) {
    return address == null
            || address.length() > WebAddress.LONGEST
            || WebAddress.canonical(address).isEmpty()
        ? null
        : address;
  }
}
