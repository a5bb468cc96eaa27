package org.entente.gateway.follow;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ConflictPart")
@Description("What one of two says.")
public record ConflictPartNode(
    @Description("Which record says it.") @Id @NonNull String recordId,
    @Description("What of it: record, figure:<key> or claim:<key>.") @Nullable String about) {}
