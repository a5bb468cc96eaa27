package org.entente.articles.syndication;

import java.util.List;
import org.entente.articles.fetch.FetchAddress;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one article. Whatever it does not say, or not in a way that can be read, is
 * null.
 *
 * @param key the same for the same article of the same feed: of its address, else of the feed's own
 *     id for it, else of its text
 * @param said another one whenever the feed says anything else of it
 * @param guid the feed's own id for it; unique within the feed at best
 * @param published as stated; unknown with its text where it cannot be read; null where nothing is
 *     said
 * @param content the whole article, where the feed claims to hold it; never a summary
 * @param isPlain the content is plain text and not HTML
 * @param flaw what is wrong with it
 */
public record ListedItem(
    String key,
    String said,
    @Nullable FetchAddress link,
    @Nullable String guid,
    @Nullable String title,
    @Nullable PartialDate published,
    List<String> bylines,
    @Nullable String content,
    boolean isPlain,
    @Nullable String flaw) {}
