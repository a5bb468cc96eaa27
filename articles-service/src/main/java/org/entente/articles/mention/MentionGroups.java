package org.entente.articles.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.entente.articles.mention.Mentions.Slice;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.GroupedRequest;

/** Mentions of many articles at once, so many that they can be held. */
@ApplicationScoped
class MentionGroups {

  /** Of one article when no page size is given: more than any article of the press has. */
  private static final int MOST_OF_ONE = 10_000;

  /** Of all articles of one request. */
  private static final int MOST = 20_000;

  /** Each group has one row more than it shows. */
  private static final int MOST_READ = MOST + GroupedRequest.MOST + 1;

  private final Mentions mentions;

  MentionGroups(Mentions mentions) {
    this.mentions = mentions;
  }

  /**
   * What is wanted of one article.
   *
   * @param most how many mentions are shown
   * @param isWhole no page size was given
   */
  private record Wanted(Slice slice, int most, PageRequest page, boolean isWhole) {

    static Wanted of(GroupedRequest.Key key) {
      var article = TypeId.parse("article", key.key()).uuid();
      var page = PageRequest.of("mentions-of-article", key.key(), key.first(), key.after());
      boolean isWhole = key.first() == null && key.after() == null;
      int most = isWhole ? MOST_OF_ONE : page.first();
      return new Wanted(MentionPages.slice(article, null, page, most + 1), most, page, isWhole);
    }

    /** Enough to know whether there is anything. */
    Slice glimpse() {
      return new Slice(slice.article(), slice.revision(), slice.afterStart(), slice.afterEnd(), 1);
    }
  }

  /** A page for each key. Where all are too many the last ones are short, and say so. */
  List<Page<MentionView>> read(
      List<GroupedRequest.Key> keys, Visibility clearance, boolean forCurator) {
    var wanted = keys.stream().map(Wanted::of).toList();
    var sized = wanted.stream().filter(w -> !w.isWhole()).map(Wanted::page).toList();
    GroupedRequest.mustAskForAtMost(MOST, "mentions", sized);
    var found = found(wanted, clearance);

    var pages = new ArrayList<Page<MentionView>>();
    int left = MOST;
    for (int i = 0; i < wanted.size(); i++) {
      int most = Math.min(left, wanted.get(i).most());
      var page = MentionPages.page(found.get(i), most, wanted.get(i).page(), forCurator);
      left -= page.items().size();
      pages.add(page);
    }
    return pages;
  }

  private List<List<Mention>> found(List<Wanted> wanted, Visibility clearance) {
    var slices = wanted.stream().map(Wanted::slice).toList();
    var found = mentions.read(slices, Standing.NOT_REJECTED, MOST_READ, clearance);
    if (found.stream().mapToInt(List::size).sum() < MOST_READ) {
      return found;
    }
    // Of what was not read any more it must be known whether there is anything.
    int read = 1 + lastFilled(found);
    var rest = wanted.subList(read, wanted.size()).stream().map(Wanted::glimpse).toList();
    var all = new ArrayList<>(found.subList(0, read));
    all.addAll(mentions.read(rest, Standing.NOT_REJECTED, rest.size(), clearance));
    return all;
  }

  private static int lastFilled(List<List<Mention>> found) {
    int last = found.size() - 1;
    while (last > 0 && found.get(last).isEmpty()) {
      last--;
    }
    return last;
  }
}
