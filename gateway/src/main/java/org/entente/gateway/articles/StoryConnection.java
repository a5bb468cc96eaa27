package org.entente.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of stories, those first to which an article came last.")
public record StoryConnection(
    @Description("What is on the page.") @NonNull List<@NonNull StoryEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  static StoryConnection of(Page<StoryNode> page) {
    return new StoryConnection(
        page.items().stream().map(StoryEdge::new).toList(), PageInfoNode.of(page.pageInfo()));
  }
}
