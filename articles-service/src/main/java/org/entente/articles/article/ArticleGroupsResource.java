package org.entente.articles.article;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.articles.entity.EntityRef;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.Violations;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedRequest;

@Path("/v1/articles:grouped")
class ArticleGroupsResource {

  /** What articles can be grouped by. */
  private enum By {
    ENTITY(
        """
        exists (select from mention m where m.article_id = a.id and m.revision = a.revision
                   and m.entity_id = any(array(select unnest(cluster_of(k.key)))))
        and a.id in (select m.article_id from mention m where m.entity_id = any(array(select unnest(cluster_of(k.key)))))\
        """) {
      @Override
      List<Page<ArticleRow>> pages(
          Articles articles, List<UUID> keys, List<PageRequest> pages, Visibility clearance) {
        return articles.naming(keys, pages, clearance);
      }
    },
    STORY("a.story_id = k.key") {
      @Override
      List<Page<ArticleRow>> pages(
          Articles articles, List<UUID> keys, List<PageRequest> pages, Visibility clearance) {
        return articles.telling(keys, pages, clearance);
      }
    },
    PUBLISHER("a.publisher_id = k.key") {
      @Override
      List<Page<ArticleRow>> pages(
          Articles articles, List<UUID> keys, List<PageRequest> pages, Visibility clearance) {
        return articles.publishedBy(keys, pages, clearance);
      }
    };

    /** A condition on an article {@code a} and a key {@code k.key}. */
    final String belongs;

    By(String belongs) {
      this.belongs = belongs;
    }

    abstract List<Page<ArticleRow>> pages(
        Articles articles, List<UUID> keys, List<PageRequest> pages, Visibility clearance);

    UUID key(String given) {
      return this == ENTITY
          ? EntityRef.parse(given)
          : TypeId.parse(name().toLowerCase(Locale.ROOT), given).uuid();
    }
  }

  private final Articles articles;
  private final Caller caller;

  ArticleGroupsResource(Articles articles, Caller caller) {
    this.articles = articles;
    this.caller = caller;
  }

  /**
   * By {@code entity}: for each entity, a page of the articles that name it, newest first, without
   * texts. By {@code story} or {@code publisher}: for each, a page of its articles. All keys
   * together may ask for 10,000 articles; with {@code totals} the articles behind each key are
   * counted.
   */
  @POST
  @PermitAll
  public GroupedAnswer<ArticleView> grouped(@NotNull GroupedRequest request) {
    request.mustBeBy("entity", "story", "publisher");
    ArticleView.mustKnow(request.fields());
    var violations = new Violations();
    violations.check(
        !request.wants(ArticleView.TEXT), "fields", "Texts are given one by one or by :batch.");
    for (int i = 0; i < request.keys().size(); i++) {
      request.noteFilterAndSort(i, violations, "There is one order, newest first.");
    }
    violations.throwIfAny();

    var by = By.valueOf(request.by().toUpperCase(Locale.ROOT));
    var ids = request.keys().stream().map(key -> by.key(key.key())).toList();
    var pages =
        request.keys().stream()
            .map(k -> PageRequest.of("articles-of-" + request.by(), k.key(), k.first(), k.after()))
            .toList();
    GroupedRequest.mustAskForAtMost(GroupedRequest.MOST_ITEMS, "articles", pages);
    var found = by.pages(articles, ids, pages, caller.clearance());
    var totals =
        request.wantsTotals() ? articles.totals(by.belongs, ids, caller.clearance()) : null;

    var groups = new ArrayList<GroupedAnswer.Group<ArticleView>>();
    for (int i = 0; i < found.size(); i++) {
      var page = found.get(i).map(row -> ArticleView.of(row).only(request.fields()));
      groups.add(
          GroupedAnswer.Group.of(
              request.keys().get(i).key(), page, totals == null ? null : totals.get(i)));
    }
    return new GroupedAnswer<>(groups);
  }
}
