package org.entente.articles.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.articles.publisher.Publisher;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which an article may be known already: the sender's id, the address, the publisher's
 * own number of the story in it, and text with publisher.
 */
record Identity(
    @Nullable String externalId, @Nullable String address, @Nullable String number, String text) {

  static Identity of(NewArticle sent, IncomingText text, @Nullable Publisher publisher) {
    return new Identity(
        sent.externalId() == null ? null : ArticleKeys.externalId(sent.externalId()),
        sent.url() == null
            ? null
            : WebAddress.canonical(sent.url()).map(ArticleKeys::address).orElseThrow(),
        sent.url() == null
            ? null
            : StoryNumber.in(sent.url()).map(ArticleKeys::number).orElse(null),
        ArticleKeys.text(text.shownHash(), publisher == null ? "" : publisher.id().toString()));
  }

  List<String> keys() {
    return Stream.of(externalId, address, number, text)
        .filter(Objects::nonNull)
        .map(key -> key)
        .toList();
  }

  /**
   * The article that is meant, if it is known already. The same text of the same publisher decides
   * only where one of the two has no address: at two addresses it is two articles.
   *
   * @param holders which article holds each key, {@code fresh} where none did before
   */
  Optional<UUID> known(Map<String, UUID> holders, UUID fresh, Predicate<UUID> hasAddress) {
    var byId = holder(externalId, holders, fresh);
    var byAddress = holder(address, holders, fresh).or(() -> holder(number, holders, fresh));
    if (byId.isPresent() && byAddress.isPresent() && !byId.equals(byAddress)) {
      throw new ExternalIdMismatch();
    }
    return byId.or(() -> byAddress)
        .or(() ->
            holder(text, holders, fresh).filter(id -> address == null || !hasAddress.test(id)));
  }

  private static Optional<UUID> holder(
      @Nullable String key, Map<String, UUID> holders, UUID fresh) {
    return Optional.ofNullable(key).map(holders::get).filter(id -> !id.equals(fresh));
  }
}
