package org.entente.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of stories, those first to which an article came last.")
public record StoryConnection(@NonNull List<@NonNull StoryEdge> edges, @NonNull PageInfo pageInfo) {

  static StoryConnection of(Page<StoryNode> page) {
    return new StoryConnection(page.items().stream().map(StoryEdge::new).toList(), page.pageInfo());
  }
}
