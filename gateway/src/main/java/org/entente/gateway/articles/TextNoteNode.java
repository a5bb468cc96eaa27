package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("TextNote")
public record TextNoteNode(
    @Description("Stable, to be told apart by.") @Nullable String code, @Nullable String detail) {}
