package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.relay.Node;
import org.jspecify.annotations.Nullable;

@Type("Story")
@Description("Articles that retell one another. One that retells none is a story of its own.")
public record StoryNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("How many articles it has.") @Nullable Integer size,
    @Description("The one that came last.") @Nullable ArticleNode newest)
    implements Node {}
