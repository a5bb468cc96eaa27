package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of decisions, the oldest first.")
public record RecordReviewConnection(
    @NonNull List<@NonNull RecordReviewEdge> edges, @NonNull PageInfo pageInfo) {

  static RecordReviewConnection of(Page<RecordReviewNode> page) {
    return new RecordReviewConnection(
        page.items().stream().map(RecordReviewEdge::new).toList(), page.pageInfo());
  }
}
