package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.LinkType;

@Input("RecordLinkInput")
@Description("What a record has to do with another one.")
public record LinkInput(
    @Description("What this one is to the other.") @NonNull LinkType type,
    @Description("The other record.") @Id @NonNull String recordId) {}
