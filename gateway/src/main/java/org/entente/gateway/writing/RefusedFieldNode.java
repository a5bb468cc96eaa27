package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("RefusedField")
public record RefusedFieldNode(@NonNull String field, @Nullable String detail) {}
