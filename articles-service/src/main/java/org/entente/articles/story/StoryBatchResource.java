package org.entente.articles.story;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.store.read.BatchAnswer;
import org.entente.store.read.BatchRequest;

@Path("/v1/stories:batch")
class StoryBatchResource {

  private final Stories stories;
  private final Caller caller;

  StoryBatchResource(Stories stories, Caller caller) {
    this.stories = stories;
    this.caller = caller;
  }

  /**
   * Many stories by id, whole whatever fields are asked for. In the place of one whose article is
   * in another story now stands that one.
   */
  @POST
  @PermitAll
  public BatchAnswer<StoryView> batch(@NotNull BatchRequest request) {
    var ids = request.ids().stream().map(id -> TypeId.parse(Stories.TYPE, id).uuid()).distinct();
    var found = new HashMap<String, StoryView>();
    stories
        .find(ids.toList(), caller.clearance())
        .forEach((id, story) -> found.put(TypeId.show(Stories.TYPE, id), story));
    return BatchAnswer.inOrder(request.ids(), found);
  }
}
