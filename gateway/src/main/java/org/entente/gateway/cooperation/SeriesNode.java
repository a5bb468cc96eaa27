package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("MeetingSeries")
@Description("Which one of a numbered series of meetings it is.")
public record SeriesNode(
    @Description("What the series is called.") @Nullable String name,
    @Description("Which one it is.") @Nullable Integer number) {}
