package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("KindCount")
@Description("How many records there are of one kind and stage.")
public record KindCountNode(
    @Description("Which kind.") @Nullable RecordKind kind,
    @Description("Which stage; null of kinds without stages.") @Nullable RecordStage stage,
    @Description("How many records.") @Nullable Integer records) {}
