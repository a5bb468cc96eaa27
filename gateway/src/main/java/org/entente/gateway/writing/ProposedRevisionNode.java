package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ProposedRevision")
@Description("A change to an accepted record that waits for a decision.")
public record ProposedRevisionNode(
    @Description("Of which record.") @Id @NonNull String recordId,
    @Description("Its number.") @Nullable Integer revision) {}
