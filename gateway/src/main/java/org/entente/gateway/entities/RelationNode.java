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

@Type("Relation")
@Description("What one entity is to another, for a time.")
public record RelationNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("What the first is to the second.") @Nullable RelationType type,
    @Description("How the type reads from the second to the first.") @Nullable String inverse,
    @Description("Seen from the entity whose relations are asked for.")
        @Nullable Direction direction,
    @Ignore @JsonProperty("from") @Nullable String fromId,
    @Ignore @JsonProperty("to") @Nullable String toId,
    @Description("Since when; null where nobody says.") @Nullable PartialDateNode start,
    @Description("Null says nothing: not that it is still so.") @Nullable PartialDateNode end,
    @Description("On the day that was asked for; null where none was.") @Nullable Held held,
    @Description("What decided that.") @Nullable List<@NonNull BecauseNode> because) {}
