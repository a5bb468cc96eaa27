package org.entente.articles.identity;

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
 * The keys by which an article may be known already: the sender's id, the address, the one that its
 * page gives for it, the publisher's own number of the story in them, and text with publisher.
 */
public record Identity(
    @Nullable String externalId,
    @Nullable String address,
    @Nullable String canonical,
    @Nullable String number,
    String text) {

  /**
   * @param url where its sender has it from, http(s)
   * @param said its address as its page gives it
   * @param textHash of its text, in hexadecimal digits
   */
  public static Identity of(
      @Nullable String externalId,
      @Nullable String url,
      @Nullable String said,
      String textHash,
      @Nullable Publisher publisher) {
    return new Identity(
        externalId == null ? null : ArticleKeys.externalId(externalId),
        url == null ? null : WebAddress.canonical(url).map(ArticleKeys::address).orElseThrow(),
        canonical(url, said).map(ArticleKeys::address).orElse(null),
        Optional.ofNullable(url)
            .or(() -> canonical(null, said))
            .flatMap(StoryNumber::in)
            .map(ArticleKeys::number)
            .orElse(null),
        ArticleKeys.text(textHash, publisher == null ? "" : publisher.id().toString()));
  }

  List<String> keys() {
    return Stream.of(externalId, address, canonical, number, text)
        .filter(Objects::nonNull)
        .map(key -> key)
        .distinct()
        .toList();
  }

  /**
   * The article that is meant, if it is known already. The number of the story decides only where
   * one of the two has no id of its sender's: with two ids it is two articles. The same text of the
   * same publisher decides only where one of the two has no address: at two addresses it is two
   * articles.
   *
   * @param holders which article holds each key, {@code fresh} where none did before
   */
  Optional<UUID> known(
      Map<String, UUID> holders,
      UUID fresh,
      Predicate<UUID> hasExternalId,
      Predicate<UUID> hasAddress) {
    var byId = holder(externalId, holders, fresh);
    var byAddress = holder(address, holders, fresh);
    if (byId.isPresent() && byAddress.isPresent() && !byId.equals(byAddress)) {
      throw new ExternalIdMismatch();
    }
    return byId.or(() -> byAddress)
        .or(() ->
            holder(canonical, holders, fresh)
                .or(() -> holder(number, holders, fresh))
                .filter(id -> externalId == null || !hasExternalId.test(id)))
        .or(() ->
            holder(text, holders, fresh)
                .filter(id -> (address == null && canonical == null) || !hasAddress.test(id)));
  }

  /** What a page says of its own address counts, unless it was found on another site. */
  private static Optional<String> canonical(@Nullable String sent, @Nullable String found) {
    return Optional.ofNullable(found)
        .filter(address -> sent == null || WebAddress.isOfOneSite(sent, address))
        .flatMap(WebAddress::canonical);
  }

  private static Optional<UUID> holder(
      @Nullable String key, Map<String, UUID> holders, UUID fresh) {
    return Optional.ofNullable(key).map(holders::get).filter(id -> !id.equals(fresh));
  }
}
