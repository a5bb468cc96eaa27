package org.entente.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.gateway.relay.Total;
import org.entente.platform.page.Page;

@Description("A page of articles.")
public record ArticleConnection(
    @Description("What is on the page.") @NonNull List<@NonNull ArticleEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo,
    @Ignore Total total) {

  public static ArticleConnection of(Page<ArticleNode> page, Total total) {
    return new ArticleConnection(
        page.items().stream().map(ArticleEdge::new).toList(),
        PageInfoNode.of(page.pageInfo()),
        total);
  }
}
