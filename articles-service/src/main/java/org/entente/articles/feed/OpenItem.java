package org.entente.articles.feed;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.entente.articles.fetch.FetchAddress;
import org.entente.articles.fetch.FetchedPage;
import org.entente.articles.intake.GatheredArticle;
import org.entente.articles.intake.GatheredArticle.Content;
import org.entente.articles.intake.GatheredArticle.Html;
import org.entente.articles.intake.GatheredArticle.Page;
import org.entente.articles.intake.GatheredArticle.Plain;
import org.entente.articles.publisher.NewPublisher;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An item that is to become an article, with what its feed says of all of them.
 *
 * @param said what the feed said when work began; it may say something else before it ends
 * @param isNew it has not become an article before
 */
record OpenItem(
    String said,
    @Nullable String link,
    @Nullable String title,
    @Nullable PartialDate published,
    List<String> bylines,
    @Nullable String content,
    boolean isPlain,
    int attempts,
    boolean isNew,
    @Nullable NewPublisher publisher,
    @Nullable String language,
    Visibility visibility) {

  static final String READ =
      """
      select i.said, i.link, i.title, i.published_edtf, i.published_text, i.bylines, i.content, i.is_plain, i.attempts,
             i.article_id, f.publisher_name, f.publisher_country, f.publisher_domain, f.language, f.visibility
        from feed_item i join news_feed f on f.id = i.feed_id
       where i.id = :id and i.leased_by = :lease
      """;

  static OpenItem of(Tuple row) {
    var publisher = row.get("publisher_name", String.class);
    return new OpenItem(
        row.get("said", String.class),
        row.get("link", String.class),
        row.get("title", String.class),
        FeedItemView.published(
            row.get("published_edtf", String.class), row.get("published_text", String.class)),
        List.of(row.get("bylines", String[].class)),
        row.get("content", String.class),
        row.get("is_plain", Boolean.class),
        row.get("attempts", Integer.class),
        row.get("article_id", UUID.class) == null,
        publisher == null
            ? null
            : new NewPublisher(
                publisher,
                row.get("publisher_country", String.class),
                row.get("publisher_domain", String.class)),
        row.get("language", String.class),
        Visibility.valueOf(row.get("visibility", String.class)));
  }

  FetchAddress address() {
    return FetchAddress.of(String.valueOf(link));
  }

  GatheredArticle article(FetchedPage page) {
    return article(new Page(page.bytes(), page.contentType()), page.address().toString());
  }

  /** From what the feed itself holds. */
  GatheredArticle article(String held) {
    return article(isPlain ? new Plain(held) : new Html(held), link);
  }

  private GatheredArticle article(Content from, @Nullable String url) {
    return new GatheredArticle(from, title, publisher, published, url, language, bylines);
  }
}
