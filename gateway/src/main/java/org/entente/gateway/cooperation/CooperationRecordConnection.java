package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.gateway.relay.Total;
import org.entente.platform.page.Page;

@Description("A page of records.")
public record CooperationRecordConnection(
    @Description("What is on the page.") @NonNull List<@NonNull CooperationRecordEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo,
    @Ignore Total total) {

  public static CooperationRecordConnection of(Page<CooperationRecordNode> page, Total total) {
    return new CooperationRecordConnection(
        page.items().stream().map(CooperationRecordEdge::new).toList(),
        PageInfoNode.of(page.pageInfo()),
        total);
  }
}
