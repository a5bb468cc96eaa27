package org.entente.cooperation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.cooperation.extraction.NamedSpan;
import org.entente.cooperation.extraction.Passage;
import org.entente.cooperation.party.EntityKind;
import org.entente.cooperation.party.EntityLookup;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.reading.ArticleClient.Mention;
import org.entente.cooperation.reading.ArticleClient.Text;
import org.entente.cooperation.upstream.Upstream;
import org.entente.cooperation.upstream.UpstreamRefused;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Fetches what there is to read of an article. Call it outside of a transaction. */
@ApplicationScoped
class Passages {

  /** Of the longest digests the rest is read without them. */
  private static final int MOST_MENTIONS = 10_000;

  private static final String SERVICE = "articles-service";
  private static final int NOT_FOUND = 404;

  private final ArticleClient articles;
  private final EntityLookup entities;
  private final Upstream upstream;

  Passages(@RestClient ArticleClient articles, EntityLookup entities, Upstream upstream) {
    this.articles = articles;
    this.entities = entities;
    this.upstream = upstream;
  }

  /** Empty where there is no such article. */
  Optional<Text> text(String article) {
    try {
      return Optional.of(upstream.ask(SERVICE, () -> articles.article(article)));
    } catch (UpstreamRefused refusal) {
      if (refusal.upstreamStatus() == NOT_FOUND) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  /**
   * With those whom it names, as far as whoever may read the article may know of them.
   *
   * @param article whose text may be shown
   */
  Passage of(Text article) {
    var mentions = mentions(article);
    var named = mentions.stream().map(Mention::canonicalId).filter(Objects::nonNull).toList();
    var found = entities.now(named).seenAt(article.visibility());
    return new Passage(
        article.id(),
        article.revision(),
        article.title(),
        Objects.requireNonNull(article.text()),
        article.language(),
        article.published(),
        article.publisher() == null ? null : article.publisher().name(),
        mentions.stream().map(mention -> span(mention, found)).toList());
  }

  private List<Mention> mentions(Text article) {
    var mentions = new ArrayList<Mention>();
    @Nullable String after = null;
    do {
      var from = after;
      var page =
          upstream.ask(SERVICE, () -> articles.mentions(article.id(), PageRequest.MAX, from));
      // A newer revision may have come in between; it is read by a job of its own.
      page.items().stream()
          .filter(mention -> mention.revision() == article.revision())
          .forEach(mentions::add);
      after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
    } while (after != null && mentions.size() < MOST_MENTIONS);
    return mentions;
  }

  private static NamedSpan span(Mention mention, Found found) {
    var known = found.of(mention.canonicalId());
    return new NamedSpan(
        mention.start(),
        mention.end(),
        mention.surface(),
        known == null ? null : known.id(),
        known == null ? null : EntityKind.of(known.kind()),
        known == null ? null : known.country(),
        mention.office());
  }
}
