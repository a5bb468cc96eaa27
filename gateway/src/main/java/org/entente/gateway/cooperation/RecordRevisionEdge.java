package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.NonNull;

public record RecordRevisionEdge(@NonNull RecordRevisionNode node) {}
