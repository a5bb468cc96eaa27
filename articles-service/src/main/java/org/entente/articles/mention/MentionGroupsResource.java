package org.entente.articles.mention;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.articles.mention.Mentions.Slice;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.Violations;
import org.entente.store.read.GroupedAnswer;
import org.entente.store.read.GroupedRequest;

@Path("/v1/mentions:grouped")
class MentionGroupsResource {

  /** For one article when no page size is given: more than any article of the press has. */
  private static final int MOST = 10_000;

  private final Mentions mentions;
  private final Caller caller;

  MentionGroupsResource(Mentions mentions, Caller caller) {
    this.mentions = mentions;
    this.caller = caller;
  }

  /**
   * By {@code article}: who is named in the newest revision of each, in the order of the text. All
   * of them (at most 10,000 of an article) where a key has neither {@code first} nor {@code after}.
   */
  @POST
  @PermitAll
  public GroupedAnswer<MentionView> grouped(GroupedRequest request) {
    request.mustBeBy("article");
    var violations = new Violations();
    violations.check(request.fields() == null, "fields", "Mentions are given whole; leave it out.");
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
              "There is one order, that of the text.");
    }
    violations.throwIfAny();

    var found =
        mentions.read(
            request.keys().stream().map(MentionGroupsResource::slice).toList(), caller.clearance());
    var groups = new ArrayList<GroupedAnswer.Group<MentionView>>();
    for (int i = 0; i < found.size(); i++) {
      var key = request.keys().get(i);
      groups.add(GroupedAnswer.Group.of(key.key(), page(key, found.get(i))));
    }
    return new GroupedAnswer<>(groups);
  }

  private static boolean isWhole(GroupedRequest.Key key) {
    return key.first() == null && key.after() == null;
  }

  private static PageRequest request(GroupedRequest.Key key) {
    return PageRequest.of("mentions-of-article", key.key(), key.first(), key.after());
  }

  private static Slice slice(GroupedRequest.Key key) {
    var article = TypeId.parse("article", key.key()).uuid();
    return isWhole(key)
        ? new Slice(article, null, -1, -1, MOST)
        : MentionPages.slice(article, null, request(key));
  }

  private static Page<MentionView> page(GroupedRequest.Key key, List<Mention> found) {
    return isWhole(key)
        ? new Page<>(
            found.stream().map(MentionView::of).toList(), new PageInfo(null, found.size() == MOST))
        : MentionPages.page(found, request(key));
  }
}
