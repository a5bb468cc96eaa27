package org.entente.articles.story;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.articles.article.ArticleView;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/stories")
class StoryResource {

  private final Stories stories;
  private final Partings partings;
  private final Caller caller;

  StoryResource(Stories stories, Partings partings, Caller caller) {
    this.stories = stories;
    this.partings = partings;
    this.caller = caller;
  }

  /** Stories of two articles or more, those first to which one came last. */
  @GET
  @PermitAll
  public Page<StoryView> newest(
      @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    return stories.newest(PageRequest.of("stories", "", first, after), caller.clearance());
  }

  /** One story. An article that retells no other is a story of its own. */
  @GET
  @Path("/{id}")
  @PermitAll
  @APIResponse(
      responseCode = "200",
      description = "The story",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StoryView.class)))
  @APIResponse(responseCode = "308", description = "Its article is in another story now")
  public RestResponse<StoryView> story(@RestPath String id) {
    var story = TypeId.parse(Stories.TYPE, id);
    return stories
        .find(story, caller.clearance())
        .map(RestResponse::ok)
        .orElseGet(() -> moved(story, ""));
  }

  /** Its articles without their texts, those that came last first. */
  @GET
  @Path("/{id}/articles")
  @PermitAll
  @APIResponse(responseCode = "200", description = "A page of its articles")
  @APIResponse(responseCode = "308", description = "Its article is in another story now")
  public RestResponse<Page<ArticleView>> articles(
      @RestPath String id, @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    var story = TypeId.parse(Stories.TYPE, id);
    var page = PageRequest.of("articles-of-story", id, first, after);
    var articles = stories.articles(story, page, caller.clearance());
    return articles.items().isEmpty() && page.isFirst()
        ? moved(story, "/articles")
        : RestResponse.ok(articles);
  }

  /**
   * An article does not retell the others of a story, however alike they are: it leaves them and
   * does not come back to them.
   */
  @DELETE
  @Path("/{id}/articles/{article}")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  @APIResponse(responseCode = "204", description = "It leaves the story in a moment")
  public void part(@RestPath String id, @RestPath String article) {
    partings.part(
        TypeId.parse("article", article), TypeId.parse(Stories.TYPE, id), caller.clearance());
  }

  private <T> RestResponse<T> moved(TypeId story, String part) {
    var now = stories.joined(story, caller.clearance()).orElseThrow(() -> new StoryNotFound(story));
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.PERMANENT_REDIRECT)
        .location(UriBuilder.fromPath("/v1/stories/" + now + part).build())
        // It may leave that story again.
        .header("Cache-Control", "no-cache")
        .build();
  }
}
