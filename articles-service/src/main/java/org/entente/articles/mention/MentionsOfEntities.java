package org.entente.articles.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.articles.entity.EntityRef;
import org.entente.articles.mention.Mentions.EntitySlice;
import org.entente.platform.access.Visibility;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.read.GroupedRequest;
import org.jspecify.annotations.Nullable;

/** Where many entities are named. */
@ApplicationScoped
class MentionsOfEntities {

  private final Mentions mentions;

  MentionsOfEntities(Mentions mentions) {
    this.mentions = mentions;
  }

  /** A page for each key. */
  List<Page<MentionView>> read(
      List<GroupedRequest.Key> keys, Visibility clearance, boolean forCurator) {
    var pages = new ArrayList<PageRequest>();
    var slices = new ArrayList<EntitySlice>();
    for (var key : keys) {
      var page = PageRequest.of("mentions-of-entity", key.key(), key.first(), key.after());
      pages.add(page);
      slices.add(new EntitySlice(EntityRef.parse(key.key()), after(page), page.limit()));
    }
    GroupedRequest.mustAskForAtMost(GroupedRequest.MOST_ITEMS, "mentions", pages);
    var found = mentions.naming(slices, clearance);

    var answer = new ArrayList<Page<MentionView>>();
    for (int i = 0; i < pages.size(); i++) {
      answer.add(
          Page.of(found.get(i), pages.get(i), MentionsOfEntities::key)
              .map(m -> MentionView.of(m, forCurator)));
    }
    return answer;
  }

  private static List<String> key(Mention mention) {
    return List.of(
        mention.articleId.toString(),
        Integer.toString(mention.startAt),
        Integer.toString(mention.endAt));
  }

  private static EntitySlice.@Nullable Place after(PageRequest page) {
    if (page.isFirst()) {
      return null;
    }
    var key = page.afterKey();
    if (key.size() != 3) {
      throw notOfThisList();
    }
    try {
      return new EntitySlice.Place(
          UUID.fromString(key.get(0)), Integer.parseInt(key.get(1)), Integer.parseInt(key.get(2)));
    } catch (IllegalArgumentException e) {
      throw notOfThisList();
    }
  }

  private static InvalidRequest notOfThisList() {
    return new InvalidRequest("after", "This is no cursor of this list.");
  }
}
