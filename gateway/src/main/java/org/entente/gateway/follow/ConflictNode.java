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
    @Nullable ConflictType type,
    @Nullable ConflictPartNode one,
    @Nullable ConflictPartNode other,
    @Description("Of both, that which came in first first; one where both stand in one record.")
        @Nullable List<@NonNull CooperationRecordNode> records) {}
