package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("KindCount")
@Description("How many records there are of one kind and stage.")
public record KindCountNode(
    @Nullable RecordKind kind, @Nullable RecordStage stage, @Nullable Integer records) {}
