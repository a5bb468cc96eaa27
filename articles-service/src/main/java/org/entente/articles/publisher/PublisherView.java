package org.entente.articles.publisher;

import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A publisher as it is answered.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record PublisherView(
    String id, String name, @Nullable String country, @Nullable String domain) {

  public static PublisherView of(Publisher publisher) {
    return new PublisherView(
        TypeId.show("publisher", publisher.id),
        publisher.name,
        publisher.country,
        publisher.domain);
  }
}
