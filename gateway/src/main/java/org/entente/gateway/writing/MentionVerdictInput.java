package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("MentionVerdictInput")
@Description("What a curator decides about a mention.")
public record MentionVerdictInput(
    @Description("What is decided.") @NonNull MentionVerdict kind,
    @Description("With REASSIGNED: an entity's id or a country's code.") @Id
        @Nullable String entityId,
    @Description("As printed beside the name; what the machine read there when absent.")
        @Nullable String office,
    @Description("Why, as far as told.") @Nullable String comment) {}
