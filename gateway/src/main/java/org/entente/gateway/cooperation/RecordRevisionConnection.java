package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of states of a record, the newest first.")
public record RecordRevisionConnection(
    @NonNull List<@NonNull RecordRevisionEdge> edges, @NonNull PageInfo pageInfo) {

  static RecordRevisionConnection of(Page<RecordRevisionNode> page) {
    return new RecordRevisionConnection(
        page.items().stream().map(RecordRevisionEdge::new).toList(), page.pageInfo());
  }
}
