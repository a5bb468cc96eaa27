package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.jspecify.annotations.Nullable;

@Type("DatedRecord")
@Description("A record and when it was.")
public record DatedRecordNode(
    @Id @Nullable String recordId, @Nullable RecordKind kind, @Nullable PartialDateNode date) {}
