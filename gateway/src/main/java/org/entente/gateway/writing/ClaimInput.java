package org.entente.gateway.writing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Stance;
import org.jspecify.annotations.Nullable;

@Input("ClaimInput")
@Description("Who says something of a record, through whom, and how.")
public record ClaimInput(
    @NonNull String key,
    @Nullable SpeakerInput by,
    @Nullable String via,
    @NonNull Stance stance,
    @Description("record, date, place, figure:<key> or party:<key>.") @NonNull
        List<@NonNull String> about,
    @Nullable PartialDateInput saidOn,
    @Description("The keys of the quotes that show it.") @Nullable List<String> evidence) {}
