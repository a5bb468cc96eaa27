package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("RefusedField")
@Description("A field that is at fault.")
public record RefusedFieldNode(
    @Description("Which field, by its path.") @NonNull String field,
    @Description("What is wrong with it, and what would be right.") @Nullable String detail) {}
