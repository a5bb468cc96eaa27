package org.entente.articles.mention;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Function;
import org.entente.platform.access.Caller;
import org.entente.platform.problem.Violations;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedRequest;

@Path("/v1/mentions:grouped")
class MentionGroupsResource {

  private static final String BY_ARTICLE = "article";

  private final MentionGroups ofArticles;
  private final MentionsOfEntities ofEntities;
  private final Caller caller;

  MentionGroupsResource(MentionGroups ofArticles, MentionsOfEntities ofEntities, Caller caller) {
    this.ofArticles = ofArticles;
    this.ofEntities = ofEntities;
    this.caller = caller;
  }

  /**
   * By {@code article}: who is named in the newest revision of each, in the order of the text. All
   * of them (at most 10,000 of an article) where a key has neither {@code first} nor {@code after}.
   * All keys together are given 20,000: the last ones are short or empty where there are more,
   * their {@code hasNextPage} says so, and they are to be asked for again, behind {@code endCursor}
   * where there is one.
   *
   * <p>By {@code entity}: a page of where each is named in the newest revisions, newest article
   * first and within it in the order of the text. All keys together may ask for 10,000.
   *
   * <p>What a curator rejected is not there.
   */
  @POST
  @PermitAll
  public GroupedAnswer<MentionView> grouped(@NotNull GroupedRequest request) {
    request.mustBeBy(BY_ARTICLE, "entity");
    request.mustNotWantTotals();
    boolean byArticle = request.by().equals(BY_ARTICLE);
    var order =
        byArticle
            ? "There is one order, that of the text."
            : "There is one order, newest article first.";
    var violations = new Violations();
    violations.check(request.fields() == null, "fields", "Mentions are given whole; leave it out.");
    for (int i = 0; i < request.keys().size(); i++) {
      request.noteFilterAndSort(i, violations, order);
    }
    violations.throwIfAny();

    var readers = caller.clearance();
    boolean forCurator = Curators.isOne(caller);
    var pages =
        byArticle
            ? ofArticles.read(request.keys(), readers, forCurator)
            : ofEntities.read(request.keys(), readers, forCurator);
    return request.answered(pages, Function.identity());
  }
}
