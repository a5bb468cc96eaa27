package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.jspecify.annotations.Nullable;

@Type("DatedRecord")
@Description("A record and when it was.")
public record DatedRecordNode(
    @Description("Its id.") @Id @Nullable String recordId,
    @Description("What it is.") @Nullable RecordKind kind,
    @Description("When it was.") @Nullable PartialDateNode date) {}
