package org.entente.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.entente.articles.article.ArticleRow;
import org.entente.articles.article.ArticleView;
import org.entente.articles.article.Articles;
import org.entente.articles.search.FoundArticles.Ranked;
import org.entente.articles.search.query.Questions;
import org.entente.articles.search.query.SearchQuery;
import org.entente.platform.access.Visibility;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Pages of articles. A page costs as many statements however long it is. */
@ApplicationScoped
class Search {

  /** How many of the newest matches are ranked. */
  static final int MOST_RANKED = 2000;

  private final Matches matches;
  private final Questions questions;
  private final Articles articles;
  private final Highlights highlights;

  Search(Matches matches, Questions questions, Articles articles, Highlights highlights) {
    this.matches = matches;
    this.questions = questions;
    this.articles = articles;
    this.highlights = highlights;
  }

  FoundArticles newest(
      @Nullable SearchQuery query, ArticleFilter filter, PageRequest page, Visibility clearance) {
    var before = page.afterId().orElse(null);
    var ids =
        query == null
            ? matches.newest(filter, before, clearance, page.limit())
            : matches.newest(
                questions.stored(query, filter.language()),
                filter,
                before,
                clearance,
                page.limit());
    return shown(
        Page.of(ids, page, id -> List.of(id.toString())),
        Function.identity(),
        query,
        null,
        clearance);
  }

  /**
   * Ranks the newest matches there were when the first page was read: later ones do not disturb the
   * pages after it.
   */
  FoundArticles mostRelevant(
      SearchQuery query, ArticleFilter filter, PageRequest page, Visibility clearance) {
    var words = questions.stored(query, filter.language());
    var place = page.isFirst() ? null : Place.of(page.afterKey());
    var newest =
        matches.newest(
            words,
            filter,
            place == null ? null : justAbove(place.newest()),
            clearance,
            MOST_RANKED + 1);
    var few = newest.size() > MOST_RANKED ? newest.subList(0, MOST_RANKED) : newest;
    var ranked =
        few.isEmpty()
            ? List.<Matches.Ranked>of()
            : matches.ranked(words, few, place == null ? null : place.last(), page.limit());
    var top = place != null ? place.newest() : few.isEmpty() ? null : few.getFirst();
    return shown(
        Page.of(ranked, page, r -> List.of(String.valueOf(top), r.score(), r.article().toString())),
        Matches.Ranked::article,
        query,
        new Ranked(few.size(), few.size() == newest.size()),
        clearance);
  }

  /** Where a page by relevance ended, and the newest match when the first one began. */
  private record Place(UUID newest, Matches.Ranked last) {

    static Place of(List<String> key) {
      try {
        Float.parseFloat(key.get(1));
        return new Place(
            UUID.fromString(key.get(0)),
            new Matches.Ranked(UUID.fromString(key.get(2)), key.get(1)));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new InvalidRequest("after", "Must be an endCursor as it was given.");
      }
    }
  }

  private static UUID justAbove(UUID id) {
    return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1);
  }

  private <T> FoundArticles shown(
      Page<T> page,
      Function<T, UUID> id,
      @Nullable SearchQuery query,
      @Nullable Ranked ranked,
      Visibility clearance) {
    var ids = page.items().stream().map(id).toList();
    var rows = new HashMap<UUID, ArticleRow>();
    articles.rows(ids, clearance).forEach(row -> rows.put(row.article().id(), row));
    var found = ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    var items =
        query == null ? found.stream().map(ArticleView::of).toList() : highlights.of(found, query);
    return new FoundArticles(items, page.pageInfo(), ranked);
  }
}
