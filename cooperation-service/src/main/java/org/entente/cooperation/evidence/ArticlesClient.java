package org.entente.cooperation.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.entente.platform.access.Visibility;
import org.entente.platform.http.ServiceCredentials;
import org.jspecify.annotations.Nullable;

/** What cooperation asks the articles service. */
@RegisterRestClient(configKey = "articles")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/quotes:verify")
interface ArticlesClient {

  /** How many quotes one call may hold. */
  int MOST = 100;

  /** Answers in the order of the quotes. */
  @POST
  Answer verify(Question question);

  /**
   * Quotes to look for.
   *
   * @param clearance what the readers of the record may see, so that nobody learns of a text
   *     through us that they may not read
   */
  record Question(List<Quote> quotes, Visibility clearance) {}

  /** A quote to look for. */
  record Quote(
      String articleId,
      @Nullable Integer revision,
      String exact,
      @Nullable String prefix,
      @Nullable String suffix,
      @Nullable Integer start) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<Result> results) {}

  /**
   * What came of it; revision, start and end only where it was found.
   *
   * @param exact the words as printed, where they differ in white space
   * @param standing of one that was found, how it stands in the newest text; absent where that was
   *     too much work to tell
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Result(
      Status status,
      @Nullable Integer revision,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String exact,
      @Nullable String nearest,
      @Nullable InNewest standing) {

    boolean isFound() {
      return status == Status.EXACT || status == Status.WHITESPACE || status == Status.MOVED;
    }

    /**
     * The article may not be quoted, for the time being or for good; nothing is said of the quote.
     */
    boolean isHidden() {
      return status == Status.WITHHELD || status == Status.WITHDRAWN;
    }

    boolean isTooLong() {
      return exact != null && exact.length() > EvidenceRules.MAX_QUOTE;
    }
  }

  /** How a quote stands in the newest text of its article. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record InNewest(State state) {

    /** The words of articles-service. */
    enum State {
      CURRENT,
      MOVED,
      LOST
    }
  }

  /** How a quote stands in an article. */
  enum Status {
    EXACT,
    WHITESPACE,
    /** The words stand there once, though not where or between what was given. */
    MOVED,
    AMBIGUOUS,
    NOT_FOUND,
    /** The article may not be quoted for the time being. */
    WITHHELD,
    /** The article may not be quoted any more. */
    WITHDRAWN,
    /** No such article or revision, or none that may be quoted. */
    NO_ARTICLE
  }
}
