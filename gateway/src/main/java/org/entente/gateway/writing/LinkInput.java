package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.LinkType;

@Input("RecordLinkInput")
public record LinkInput(@NonNull LinkType type, @Id @NonNull String recordId) {}
