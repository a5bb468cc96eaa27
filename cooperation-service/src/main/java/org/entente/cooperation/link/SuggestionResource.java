package org.entente.cooperation.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/records/{id}/possibly-same")
class SuggestionResource {

  private final Suggestions suggestions;
  private final Caller caller;

  SuggestionResource(Suggestions suggestions, Caller caller) {
    this.suggestions = suggestions;
    this.caller = caller;
  }

  /**
   * Records that may be about the same act, the likeliest first, at most 20. They are suggestions
   * for whoever links records; nothing is merged by them. Those that are linked already are left
   * out. A record without a date has none, nor one that the caller may not see.
   */
  @GET
  @PermitAll
  @Reads
  public List<SuggestionView> alike(@RestPath String id) {
    return suggestions.of(TypeId.parse("record", id).uuid(), caller.visible());
  }
}
