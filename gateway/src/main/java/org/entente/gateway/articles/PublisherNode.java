package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.relay.Node;
import org.jspecify.annotations.Nullable;

@Description("Who publishes articles.")
@Type("Publisher")
public record PublisherNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("What it is called.") @Nullable String name,
    @Description("ISO 3166-1 alpha-2.") @Nullable String country,
    @Description("Of its site.") @Nullable String domain)
    implements Node {}
