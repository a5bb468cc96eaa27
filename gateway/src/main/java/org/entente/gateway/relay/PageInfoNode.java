package org.entente.gateway.relay;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.platform.page.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on.
 *
 * @param endCursor null where the page is empty
 */
@Type("PageInfo")
@Description("Where a list goes on.")
public record PageInfoNode(
    @Description("To be given as after for the next page; null where this one is empty.")
        @Nullable String endCursor,
    @Description("Whether there is a next page.") @NonNull Boolean hasNextPage) {

  public static PageInfoNode of(PageInfo page) {
    return new PageInfoNode(page.endCursor(), page.hasNextPage());
  }
}
