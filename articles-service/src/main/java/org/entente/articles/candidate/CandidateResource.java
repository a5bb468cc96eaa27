package org.entente.articles.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/candidates")
class CandidateResource {

  private final CandidateList candidates;
  private final Caller caller;

  CandidateResource(CandidateList candidates, Caller caller) {
    this.candidates = candidates;
    this.caller = caller;
  }

  /**
   * What looks like a name and is none that is known, in the newest texts; those that most articles
   * hold first.
   *
   * @param q what the name begins with
   * @param kind PERSON, ORGANIZATION, NAME or AMBIGUOUS: what it looks like somewhere
   * @param language of the articles
   * @param since a time: an article that was received since then holds it
   * @param dismissed {@code true}: those that were said to be no names, and only them
   */
  @GET
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public Page<CandidateView> most(
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String kind,
      @RestQuery @Nullable String language,
      @RestQuery @Nullable String since,
      @RestQuery @Nullable Boolean dismissed,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var filter = CandidateFilter.of(q, kind, language, since, dismissed);
    var page = PageRequest.of("candidates", filter, first, after);
    return candidates.most(filter, page, caller.clearance());
  }
}
