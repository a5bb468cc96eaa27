package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of states of a record, the newest first.")
public record RecordRevisionConnection(
    @Description("What is on the page.") @NonNull List<@NonNull RecordRevisionEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  static RecordRevisionConnection of(Page<RecordRevisionNode> page) {
    return new RecordRevisionConnection(
        page.items().stream().map(RecordRevisionEdge::new).toList(),
        PageInfoNode.of(page.pageInfo()));
  }
}
