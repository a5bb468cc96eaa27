package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("MeetingSeriesInput")
public record SeriesInput(@NonNull String name, @Nullable Integer number) {}
