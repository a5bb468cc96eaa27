package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Name")
@Description("What an entity is called; several entities may share one.")
public record NameNode(
    @Id @NonNull String id,
    @Nullable String value,
    @Description("BCP 47.") @Nullable String language,
    @Description("ISO 15924.") @Nullable String script,
    @Nullable NameKind kind) {}
