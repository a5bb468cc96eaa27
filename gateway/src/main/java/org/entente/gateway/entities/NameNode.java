package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.jspecify.annotations.Nullable;

@Type("Name")
@Description("What an entity is called; several entities may share one.")
public record NameNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("The name.") @Nullable String value,
    @Description("BCP 47.") @Nullable String language,
    @Description("ISO 15924.") @Nullable String script,
    @Description("What sort of name it is.") @Nullable NameKind kind,
    @Description("Since when it is the name.") @Nullable PartialDateNode validFrom,
    @Description("Null says nothing: not that it is still the name.")
        @Nullable PartialDateNode validTo,
    @Description("Who says so: an address, or the words themselves.") @Nullable String source,
    @Description(
            "Whose name it is of those that are taken for this entity; null where it is its own.")
        @Id
        @Nullable String entityId) {}
