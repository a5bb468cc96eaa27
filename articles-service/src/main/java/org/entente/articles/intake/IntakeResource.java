package org.entente.articles.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.articles.article.ArticleView;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.http.BodyLimit;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles")
class IntakeResource {

  private final ArticleIntake intake;
  private final Idempotency idempotency;
  private final Caller caller;

  IntakeResource(ArticleIntake intake, Idempotency idempotency, Caller caller) {
    this.intake = intake;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * Takes an article in. It is the same again if its external id, its address or, without an
   * address, its text and publisher are: then it is answered with 200, and has a new revision if
   * its text changed.
   */
  @POST
  @RolesAllowed({Roles.CONTRIBUTOR, Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @BodyLimit(NewArticle.LONGEST_BODY)
  @Transactional
  @APIResponse(
      responseCode = "201",
      description = "It is new",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ArticleView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there already",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ArticleView.class)))
  public RestResponse<ArticleView> take(
      @RestHeader(Idempotency.HEADER) @Nullable String key, @Nullable NewArticle article) {
    if (article == null) {
      throw NewArticle.nothingSent();
    }
    article.check(caller.clearance());
    var text = IncomingText.of(article);
    var answer =
        idempotency.once(
            key,
            ArticleIntake.OPERATION,
            article,
            ArticleView.class,
            () -> intake.take(article, text, caller.clearance()));
    return answer.response().header("Location", "/v1/articles/" + answer.body().id()).build();
  }
}
