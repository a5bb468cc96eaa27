package org.entente.cooperation.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Objects;
import org.entente.cooperation.record.ListsOfRecords;
import org.entente.cooperation.record.ListsOfRecords.Kept;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedRequest;
import org.entente.store.read.Reads;

@Path("/v1/revisions:grouped")
class RevisionGroupsResource {

  private static final Kept<Revision> KEPT =
      new Kept<>(
          "revisions",
          Revision.class,
          """
          select v.* from record_revision v
           where v.record_id = k.record and (k.after is null or v.number < cast(k.after as int))
           order by v.number desc limit k.most
          """,
          revision -> Integer.toString(revision.number));

  private final ListsOfRecords lists;
  private final RevisionViews views;

  RevisionGroupsResource(ListsOfRecords lists, RevisionViews views) {
    this.lists = lists;
    this.views = views;
  }

  /**
   * The states that records were in, and those that are proposed, the newest first; with what each
   * says differently where {@code fields} asks for {@code changes}.
   */
  @POST
  @PermitAll
  @Reads
  public GroupedAnswer<RevisionView> grouped(@NotNull GroupedRequest request) {
    var pages = lists.pages(request, KEPT, Map.of());
    if (!request.wants("changes")) {
      return request.answered(pages, RevisionView::of);
    }
    var revisions = pages.stream().flatMap(page -> page.items().stream()).distinct().toList();
    var shown = views.withChanges(revisions);
    return request.answered(pages, revision -> Objects.requireNonNull(shown.get(revision.key())));
  }
}
