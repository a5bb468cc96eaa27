package org.entente.gateway.entities;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.jspecify.annotations.Nullable;

@Type("Office")
@Description("That somebody held a position for a time.")
public record OfficeNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("What was held.") @Nullable PositionNode position,
    @Description("Since when; null where nobody says.") @Nullable PartialDateNode start,
    @Description("Null says nothing: not that it is still held.") @Nullable PartialDateNode end,
    @Description("For somebody else, or until somebody is chosen.") boolean acting,
    @Description("On the day that was asked for.") @Nullable Held held,
    @Description("What decided that.") @Nullable List<@NonNull BecauseNode> because,
    @Ignore @JsonProperty("entityId") @Nullable String holderId) {}
