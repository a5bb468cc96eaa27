package org.entente.entities.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.entente.platform.access.Roles;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.read.BatchAnswer;
import org.entente.store.read.BatchRequest;
import org.entente.store.read.Reads;
import org.jspecify.annotations.Nullable;

@Path("/v1/quotes:batch")
class QuoteBatchResource {

  private final Quotes quotes;

  QuoteBatchResource(Quotes quotes) {
    this.quotes = quotes;
  }

  /**
   * A quote for whoever looks for it, with its words also while they are hidden.
   *
   * @param exact absent once they are erased
   * @param clearance what those may see who see the quote: it is looked for on their behalf
   */
  record StoredQuote(
      String id,
      String articleId,
      @Nullable Integer revision,
      @Nullable String exact,
      @Nullable String prefix,
      @Nullable String suffix,
      @Nullable Integer start,
      Verification verification,
      Visibility clearance) {

    static StoredQuote of(Quote quote) {
      return new StoredQuote(
          TypeId.show(Quote.PREFIX, quote.id),
          TypeId.show(NewQuote.ARTICLE, quote.articleId),
          quote.revision,
          quote.exact,
          quote.prefix,
          quote.suffix,
          quote.start,
          quote.verification,
          quote.visibility);
    }
  }

  @POST
  @RolesAllowed(Roles.SERVICE)
  @Reads
  public BatchAnswer<StoredQuote> batch(@NotNull BatchRequest request) {
    List<UUID> ids =
        request.ids().stream().map(id -> TypeId.parse(Quote.PREFIX, id).uuid()).distinct().toList();
    return BatchAnswer.inOrder(
        request.ids(), quotes.byIds(ids).map(StoredQuote::of).toList(), StoredQuote::id);
  }
}
