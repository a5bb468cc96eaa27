package org.entente.gateway.follow;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.cooperation.CooperationRecordNode;
import org.jspecify.annotations.Nullable;

@Type("Conflict")
@Description("Two things that cannot both be. Both stay as their sources say them.")
public record ConflictNode(
    @Description("In what they exclude each other.") @Nullable ConflictType type,
    @Description("What one says.") @Nullable ConflictPartNode one,
    @Description("What the other says.") @Nullable ConflictPartNode other,
    @Description("Of both, that which came in first first; one where both stand in one record.")
        @Nullable List<@NonNull CooperationRecordNode> records) {}
