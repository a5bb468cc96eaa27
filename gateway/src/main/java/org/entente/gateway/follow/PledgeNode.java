package org.entente.gateway.follow;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.cooperation.CooperationRecordNode;
import org.jspecify.annotations.Nullable;

@Type("Pledge")
@Description("What was offered, pledged, agreed or declared.")
public record PledgeNode(
    @Description("What became of it.") @Nullable PledgeStatus status,
    @Description(
            "How long ago it was made at the least, in days as ISO 8601 writes it; UNKNOWN without a date.")
        @Nullable String age,
    @Description("The record of the pledge.") @Nullable CooperationRecordNode record) {}
