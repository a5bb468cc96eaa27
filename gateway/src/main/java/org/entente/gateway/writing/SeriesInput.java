package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("MeetingSeriesInput")
@Description("Which one of a series of meetings it is.")
public record SeriesInput(
    @Description("What the series is called.") @NonNull String name,
    @Description("Which one it is.") @Nullable Integer number) {}
