package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("RecordLink")
@Description("What a record has to do with another one.")
public record RecordLinkNode(
    @Description("What this one is to the other.") @Nullable LinkType type,
    @Description("The other record's id.") @Id @Nullable String recordId) {}
