package org.entente.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.entente.gateway.relay.Node;
import org.entente.gateway.relay.Readers;
import org.jspecify.annotations.Nullable;

/** An entity as entities-service tells it. */
@Type("Entity")
@Description("Something with a proper name.")
public record EntityNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description(
            "The one that this is taken for, where somebody judged several to be one; else itself.")
        @Id
        @Nullable String canonicalId,
    @Description("What sort of thing it is.") @Nullable EntityKind kind,
    @Description("The primary name, in English where there is one.") @Nullable String name,
    @Description("ISO 3166-1 alpha-2.") @Nullable String country,
    @Description("All that it is called, in every language and script.")
        @Nullable List<@NonNull NameNode> names,
    @Description("What others call it.") @Nullable List<@NonNull ExternalIdNode> externalIds,
    @Description("What it is, in a few words.") @Nullable String description,
    @Description("Of a person; null where it is not known.") @Nullable PartialDateNode birthDate,
    @Description("What it is known for, in the codes of FollowTheMoney, such as role.pep.")
        @Nullable List<@NonNull String> topics,
    @Description("What its sender calls it.") @Nullable String externalId,
    @Description("Who may see it.") @Nullable Readers visibility,
    @Description("Raised by each change; to be sent with one.") @Nullable Integer version,
    @Description("The id it was asked for by, where that one is taken for this one.") @Id
        @Nullable String askedId)
    implements Node {}
