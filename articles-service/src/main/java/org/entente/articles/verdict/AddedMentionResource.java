package org.entente.articles.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.articles.article.Article;
import org.entente.articles.article.Articles;
import org.entente.articles.entity.EntityRef;
import org.entente.articles.mention.MentionView;
import org.entente.articles.mention.MentionViews;
import org.entente.articles.verdict.Verdicts.Curator;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles/{id}/mentions")
class AddedMentionResource {

  private static final String OPERATION = "POST /v1/articles/{id}/mentions";

  private final Articles articles;
  private final Verdicts verdicts;
  private final MentionViews views;
  private final Named named;
  private final Idempotency idempotency;
  private final Caller caller;

  AddedMentionResource(
      Articles articles,
      Verdicts verdicts,
      MentionViews views,
      Named named,
      Idempotency idempotency,
      Caller caller) {
    this.articles = articles;
    this.verdicts = verdicts;
    this.views = views;
    this.named = named;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  private record Sent(String article, NewMention mention) {}

  /**
   * Says that somebody is named in a span of the text, given by its place or by its words. Where
   * the machine proposes somebody for that span it becomes the verdict on it.
   */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @APIResponse(
      responseCode = "201",
      description = "It is new",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MentionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The span was a mention already",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MentionView.class)))
  public RestResponse<MentionView> add(
      @RestPath String id,
      @NotNull NewMention mention,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    mention.check();
    var entityId = EntityRef.parse(Objects.requireNonNull(mention.entityId()));
    var article = articles.visible(TypeId.parse("article", id), caller.clearance());
    var sent = new Sent(id, mention);
    var earlier =
        QuarkusTransaction.requiringNew()
            .call(() -> idempotency.earlier(key, OPERATION, sent, MentionView.class));
    if (earlier.isPresent()) {
      return shown(earlier.get());
    }
    var entity = named.ask(entityId);
    return shown(
        QuarkusTransaction.requiringNew()
            .call(() ->
                idempotency.once(
                    key,
                    OPERATION,
                    sent,
                    MentionView.class,
                    () -> added(article, mention, entity))));
  }

  private Answer<MentionView> added(Article article, NewMention mention, Named.Entity entity) {
    var added = verdicts.add(article, mention, entity, Curator.of(caller));
    var view = views.forCurator(new TypeId("mention", added.mention()), caller.clearance());
    return new Answer<>(added.isNew() ? 201 : 200, view);
  }

  private static RestResponse<MentionView> shown(Answer<MentionView> answer) {
    return answer
        .response()
        .tag(Long.toString(answer.body().version()))
        .header("Location", "/v1/mentions/" + answer.body().id())
        .build();
  }
}
