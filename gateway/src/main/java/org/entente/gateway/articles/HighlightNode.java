package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Highlight")
@Description("A piece of a text that holds what was searched for.")
public record HighlightNode(
    @Description("As it is printed.") @Nullable String text,
    @Description("The same, safe to show: escaped, and nothing but mark around what was found.")
        @Nullable String html,
    @Description("Where it begins in the newest text, in UTF-16 code units.")
        @Nullable Integer start,
    @Description("Where it ends, exclusive.") @Nullable Integer end) {}
