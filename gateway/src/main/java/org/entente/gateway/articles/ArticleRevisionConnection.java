package org.entente.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of states of a text, the newest first.")
public record ArticleRevisionConnection(
    @NonNull List<@NonNull ArticleRevisionEdge> edges, @NonNull PageInfo pageInfo) {

  static ArticleRevisionConnection of(Page<ArticleRevisionNode> page) {
    return new ArticleRevisionConnection(
        page.items().stream().map(ArticleRevisionEdge::new).toList(), page.pageInfo());
  }
}
