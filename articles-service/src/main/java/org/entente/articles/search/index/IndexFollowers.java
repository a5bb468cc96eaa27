package org.entente.articles.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.articles.article.Article;
import org.entente.articles.article.StatusFollower;
import org.entente.articles.revision.AddedRevision;
import org.entente.articles.revision.RevisionFollower;
import org.entente.articles.search.index.SearchIndex.Entry;

/** Has a text found from the transaction on that brings it, and no longer than it may be shown. */
@ApplicationScoped
class IndexFollowers implements RevisionFollower, StatusFollower {

  private final SearchIndex index;

  IndexFollowers(SearchIndex index) {
    this.index = index;
  }

  @Override
  public void added(List<AddedRevision> added) {
    index.write(
        added.stream()
            .filter(a -> a.article().isUsable())
            .map(a ->
                new Entry(
                    a.article().id(),
                    a.article().title(),
                    a.article().language(),
                    a.revision().text()))
            .toList());
  }

  @Override
  public void statusChanged(Article article) {
    if (article.isUsable()) {
      index.writeNewest(List.of(article.id()));
    } else {
      index.remove(List.of(article.id()));
    }
  }
}
