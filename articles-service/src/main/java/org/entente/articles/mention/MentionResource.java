package org.entente.articles.mention;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.articles.article.Articles;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles/{id}/mentions")
class MentionResource {

  private final Articles articles;
  private final Mentions mentions;
  private final Caller caller;

  MentionResource(Articles articles, Mentions mentions, Caller caller) {
    this.articles = articles;
    this.mentions = mentions;
    this.caller = caller;
  }

  /**
   * Who is named in an article, in the order of the text, without what a curator rejected.
   *
   * @param revision the newest when absent; pages that follow stay with it
   * @param verdict only mentions with this verdict: CONFIRMED, REJECTED, REASSIGNED or ADDED, or
   *     NONE for those without
   * @param rejected {@code true}: also what was rejected
   * @param first 200 when absent
   */
  @GET
  @PermitAll
  public Page<MentionView> inOrder(
      @RestPath String id,
      @RestQuery @Nullable Integer revision,
      @RestQuery @Nullable String verdict,
      @RestQuery @Nullable Boolean rejected,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    if (revision != null && revision < 1) {
      throw new InvalidRequest("revision", "Must be 1 or more.");
    }
    var standing = Standing.of(verdict, Boolean.TRUE.equals(rejected));
    var article = articles.visible(TypeId.parse("article", id), caller.clearance());
    var filter = id + "/" + (revision == null ? "newest" : revision) + "/" + standing;
    var page = PageRequest.of("mentions", filter, first == null ? PageRequest.MAX : first, after);
    var slice = MentionPages.slice(article.id(), revision, page, page.limit());
    var found = mentions.read(List.of(slice), standing, page.limit(), caller.clearance());
    return MentionPages.page(found.getFirst(), page, Curators.isOne(caller));
  }
}
