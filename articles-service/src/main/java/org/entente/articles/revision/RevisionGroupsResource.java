package org.entente.articles.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.UUID;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.Violations;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedRequest;

@Path("/v1/revisions:grouped")
class RevisionGroupsResource {

  private final Revisions revisions;
  private final Caller caller;

  RevisionGroupsResource(Revisions revisions, Caller caller) {
    this.revisions = revisions;
    this.caller = caller;
  }

  /** The states of articles' texts, newest first, without the texts. */
  @POST
  @PermitAll
  public GroupedAnswer<RevisionView> grouped(@NotNull GroupedRequest request) {
    request.mustBeBy("article");
    request.mustNotWantTotals();
    var ids = new ArrayList<UUID>();
    var pages = new ArrayList<PageRequest>();
    var violations = new Violations();
    violations.check(
        request.fields() == null, "fields", "Revisions are given whole; leave it out.");
    for (int i = 0; i < request.keys().size(); i++) {
      var key = request.keys().get(i);
      request.noteFilterAndSort(i, violations, "There is one order, newest first.");
      ids.add(TypeId.parse("article", key.key()).uuid());
      pages.add(PageRequest.of("revisions", key.key(), key.first(), key.after()));
    }
    GroupedRequest.noteTooManyItems(pages, violations, "revisions in all");
    violations.throwIfAny();
    return request.answered(revisions.newest(ids, pages, caller.clearance()), RevisionView::of);
  }
}
