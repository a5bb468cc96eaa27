package org.entente.articles.article;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import org.entente.articles.entity.EntityRef;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Violations;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedRequest;

@Path("/v1/articles:grouped")
class ArticleGroupsResource {

  private static final String ENTITY = "entity";
  private static final String STORY = "story";

  /** For all keys together. */
  private static final int MOST = 10_000;

  private final Articles articles;
  private final Caller caller;

  ArticleGroupsResource(Articles articles, Caller caller) {
    this.articles = articles;
    this.caller = caller;
  }

  /**
   * By {@code entity}: for each entity, a page of the articles that name it, newest first, without
   * texts. By {@code story}: for each story, a page of its articles. All keys together may ask for
   * 10,000 articles.
   */
  @POST
  @PermitAll
  public GroupedAnswer<ArticleView> grouped(@NotNull GroupedRequest request) {
    request.mustBeBy(ENTITY, STORY);
    ArticleView.mustKnow(request.fields());
    var violations = new Violations();
    violations.check(
        !request.wants(ArticleView.TEXT), "fields", "Texts are given one by one or by :batch.");
    for (int i = 0; i < request.keys().size(); i++) {
      var key = request.keys().get(i);
      violations
          .check(
              key.filter() == null || key.filter().isEmpty(),
              "keys[%d].filter".formatted(i),
              "There is none here.")
          .check(
              key.sort() == null,
              "keys[%d].sort".formatted(i),
              "There is one order, newest first.");
    }
    violations.throwIfAny();

    boolean byEntity = request.by().equals(ENTITY);
    var ids =
        request.keys().stream()
            .map(k -> byEntity ? EntityRef.parse(k.key()) : TypeId.parse(STORY, k.key()).uuid())
            .toList();
    var pages =
        request.keys().stream()
            .map(k -> PageRequest.of("articles-of-" + request.by(), k.key(), k.first(), k.after()))
            .toList();
    int asked = pages.stream().mapToInt(PageRequest::first).sum();
    if (asked > MOST) {
      throw new InvalidRequest(
          "keys",
          "Must ask for at most %d articles together, not for %d: lower first, or ask for fewer keys at once."
              .formatted(MOST, asked));
    }
    var found =
        byEntity
            ? articles.naming(ids, pages, caller.clearance())
            : articles.telling(ids, pages, caller.clearance());

    var groups = new ArrayList<GroupedAnswer.Group<ArticleView>>();
    for (int i = 0; i < found.size(); i++) {
      var page = found.get(i).map(row -> ArticleView.of(row).only(request.fields()));
      groups.add(GroupedAnswer.Group.of(request.keys().get(i).key(), page));
    }
    return new GroupedAnswer<>(groups);
  }
}
