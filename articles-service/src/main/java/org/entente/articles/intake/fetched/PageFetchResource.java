package org.entente.articles.intake.fetched;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.articles.article.ArticleView;
import org.entente.articles.fetch.AddressNotAllowed;
import org.entente.articles.fetch.NotFetched;
import org.entente.articles.fetch.Pages;
import org.entente.articles.intake.GatheredArticle;
import org.entente.articles.intake.GatheredArticles;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.problem.Problem;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles:fetch")
class PageFetchResource {

  private static final String OPERATION = "POST /v1/articles:fetch";

  private final Pages pages;
  private final GatheredArticles gathered;
  private final Idempotency idempotency;
  private final Caller caller;

  PageFetchResource(
      Pages pages, GatheredArticles gathered, Idempotency idempotency, Caller caller) {
    this.pages = pages;
    this.gathered = gathered;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * Fetches a public page, ten seconds long at most, and takes it in as an article; answers as if
   * the page had been sent.
   */
  @POST
  @RolesAllowed({Roles.CONTRIBUTOR, Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
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
  public RestResponse<ArticleView> fetch(
      @RestHeader(Idempotency.HEADER) @Nullable String key, @NotNull WantedPage wanted) {
    var url = wanted.check(caller.clearance());
    var clearance = caller.clearance();
    // The page is fetched outside of a transaction, so that a slow server holds no connection.
    var answer =
        QuarkusTransaction.requiringNew()
            .call(() -> idempotency.earlier(key, OPERATION, wanted, ArticleView.class))
            .orElseGet(() -> {
              var article = article(url, wanted);
              return QuarkusTransaction.requiringNew()
                  .call(() ->
                      idempotency.once(
                          key,
                          OPERATION,
                          wanted,
                          ArticleView.class,
                          () -> gathered.take(article, clearance)));
            });
    return said(answer);
  }

  private GatheredArticles.Ready article(String url, WantedPage wanted) {
    try {
      var page = pages.awaited(url);
      return gathered.read(
          new GatheredArticle(
              new GatheredArticle.Page(page.bytes(), page.contentType()),
              null,
              wanted.publisher(),
              null,
              page.address().toString(),
              null,
              List.of()),
          wanted.visibility());
    } catch (NotFetched e) {
      throw problem(e);
    }
  }

  private static Problem problem(NotFetched failure) {
    return switch (failure.reason()) {
      case ADDRESS_NOT_ALLOWED, BAD_REDIRECT -> new AddressNotAllowed(failure.detail());
      case HOST_BUSY -> new HostBusy(failure.detail());
      default -> new PageNotFetched(failure.detail());
    };
  }

  private static RestResponse<ArticleView> said(Answer<ArticleView> answer) {
    return answer.response().header("Location", "/v1/articles/" + answer.body().id()).build();
  }
}
