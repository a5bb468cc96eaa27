package org.entente.articles.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.entente.articles.fetch.NotFetched.Reason;
import org.entente.articles.fetch.Turns.Turn;
import org.jspecify.annotations.Nullable;

/** Web pages, one at a time. */
@ApplicationScoped
public class Pages {

  private static final String ACCEPT = "text/html, application/xhtml+xml";
  private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

  private final Visits visits;
  private final FetchConfig config;
  private final Fetcher fetcher;

  Pages(Visits visits, FetchConfig config, Fetcher fetcher) {
    this.visits = visits;
    this.config = config;
    this.fetcher = fetcher;
  }

  /**
   * A page that somebody waits for.
   *
   * @throws NotFetched when it cannot be had in time
   */
  public FetchedPage awaited(String written) {
    var address = fetcher.address(written);
    long began = System.nanoTime();
    var turn = visits.await(address.host(), config.waitingTimeout().dividedBy(2));
    var left = config.waitingTimeout().minusNanos(System.nanoTime() - began);
    return page(address, turn, left);
  }

  /**
   * @throws NotFetched when there is no page
   */
  public FetchedPage page(FetchAddress address, Turn turn) {
    return page(address, turn, config.wholeTimeout());
  }

  private FetchedPage page(FetchAddress address, Turn turn, Duration within) {
    var fetched = visits.fetch(new FetchRequest(address, ACCEPT, null, null, within), turn);
    if (fetched.status() == 410) {
      throw new NotFetched(Reason.GONE, "The server says that it is gone for good.");
    }
    if (fetched.status() != 200) {
      throw new NotFetched(
          Reason.REFUSED_BY_SERVER,
          "The server answered %d.".formatted(fetched.status()),
          fetched.retryAfter());
    }
    if (!isPage(fetched.contentType())) {
      throw new NotFetched(Reason.NOT_A_PAGE, "The server sends something else than a web page.");
    }
    // What is no longer there is often sent to the front page, whose text is nobody's article.
    if (fetched.address().isFrontPage() && !address.isFrontPage()) {
      throw new NotFetched(
          Reason.MOVED_TO_FRONT_PAGE, "The server leads to its front page in its place.");
    }
    var lasting = fetched.moved() == null ? address : fetched.moved();
    return new FetchedPage(lasting, fetched.body(), fetched.contentType());
  }

  private static boolean isPage(@Nullable String contentType) {
    return contentType == null
        || TYPES.contains(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }
}
