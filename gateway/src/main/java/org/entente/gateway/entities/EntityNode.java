package org.entente.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.entente.gateway.relay.Node;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** An entity as entities-service tells it. */
@Type("Entity")
@Description("Something with a proper name.")
public record EntityNode(
    @Id @NonNull String id,
    @Description(
            "The one that this is taken for, where somebody judged several to be one; else itself.")
        @Id
        @Nullable String canonicalId,
    @Nullable EntityKind kind,
    @Description("The primary name, in English where there is one.") @Nullable String name,
    @Description("ISO 3166-1 alpha-2.") @Nullable String country,
    @Nullable List<@NonNull NameNode> names,
    @Nullable List<@NonNull ExternalIdNode> externalIds,
    @Nullable String description,
    @Description("Of a person; null where it is not known.") @Nullable PartialDateNode birthDate,
    @Description("What it is known for, in the codes of FollowTheMoney, such as role.pep.")
        @Nullable List<@NonNull String> topics,
    @Nullable String externalId,
    @Nullable Visibility visibility,
    @Nullable Integer version,
    @Description("The id it was asked for by, where that one is taken for this one.") @Id
        @Nullable String askedId)
    implements Node {}
