package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ProposalDecisionInput")
@Description("A decision about one proposal.")
public record ProposalDecisionInput(
    @Description("On which record.") @Id @NonNull String recordId,
    @Description("Of the record, that was seen.") @NonNull Integer version,
    @Description("What is decided.") @NonNull RevisionVerdict verdict,
    @Description("Why; must be given with REJECT.") @Nullable String comment,
    @Description("What it is to say when it is accepted; only of what a machine suggested.")
        @Nullable RecordInput record) {}
