package org.entente.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of states of a text, the newest first.")
public record ArticleRevisionConnection(
    @Description("What is on the page.") @NonNull List<@NonNull ArticleRevisionEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  static ArticleRevisionConnection of(Page<ArticleRevisionNode> page) {
    return new ArticleRevisionConnection(
        page.items().stream().map(ArticleRevisionEdge::new).toList(),
        PageInfoNode.of(page.pageInfo()));
  }
}
