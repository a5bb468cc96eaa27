package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("TextNote")
@Description("What should be known of how a text came about.")
public record TextNoteNode(
    @Description("Stable, to be told apart by.") @Nullable String code,
    @Description("For a person.") @Nullable String detail) {}
