package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of decisions, the oldest first.")
public record RecordReviewConnection(
    @Description("What is on the page.") @NonNull List<@NonNull RecordReviewEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  static RecordReviewConnection of(Page<RecordReviewNode> page) {
    return new RecordReviewConnection(
        page.items().stream().map(RecordReviewEdge::new).toList(),
        PageInfoNode.of(page.pageInfo()));
  }
}
