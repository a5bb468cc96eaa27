package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.Total;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of records.")
public record CooperationRecordConnection(
    @NonNull List<@NonNull CooperationRecordEdge> edges,
    @NonNull PageInfo pageInfo,
    @Ignore Total total) {

  public static CooperationRecordConnection of(Page<CooperationRecordNode> page, Total total) {
    return new CooperationRecordConnection(
        page.items().stream().map(CooperationRecordEdge::new).toList(), page.pageInfo(), total);
  }
}
