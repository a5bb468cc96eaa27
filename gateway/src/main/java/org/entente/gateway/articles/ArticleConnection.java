package org.entente.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.Total;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of articles.")
public record ArticleConnection(
    @NonNull List<@NonNull ArticleEdge> edges, @NonNull PageInfo pageInfo, @Ignore Total total) {

  public static ArticleConnection of(Page<ArticleNode> page, Total total) {
    return new ArticleConnection(
        page.items().stream().map(ArticleEdge::new).toList(), page.pageInfo(), total);
  }
}
