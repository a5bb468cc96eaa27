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
    @Description("By which claims and evidence of the same record speak of it.") @NonNull
        String key,
    @Description("Who says it; nobody is named when absent.") @Nullable SpeakerInput by,
    @Description("Through whom or what, as printed.") @Nullable String via,
    @Description("How it is said.") @NonNull Stance stance,
    @Description("record, date, place, figure:<key> or party:<key>.") @NonNull
        List<@NonNull String> about,
    @Description("When it was said.") @Nullable PartialDateInput saidOn,
    @Description("The keys of the quotes that show it.") @Nullable List<String> evidence) {}
