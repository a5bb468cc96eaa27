package org.entente.articles.quote;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;
import org.entente.platform.http.BodyLimit;
import org.jspecify.annotations.Nullable;

@Path("/v1/quotes:verify")
class QuoteResource {

  private static final long LONGEST_BODY = 4 * 1024 * 1024;

  private final QuoteVerification quotes;
  private final Caller caller;

  QuoteResource(QuoteVerification quotes, Caller caller) {
    this.quotes = quotes;
    this.caller = caller;
  }

  /**
   * Says of each quote whether it stands in the text, and where; of one that does not, what comes
   * closest.
   */
  @POST
  @PermitAll
  @BodyLimit(LONGEST_BODY)
  public VerifyAnswer verify(@Nullable VerifyRequest request) {
    var wanted = WantedQuote.of(request);
    var clearance = caller.clearance();
    return new VerifyAnswer(
        quotes.verify(wanted, request == null ? clearance : request.clearance(clearance)));
  }
}
