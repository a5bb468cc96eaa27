package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("RecordLink")
public record RecordLinkNode(@Nullable LinkType type, @Id @Nullable String recordId) {}
