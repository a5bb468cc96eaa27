package org.entente.gateway.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.jspecify.annotations.Nullable;

@Type("Claim")
@Description("Who says something of a record, through whom, and how.")
public record ClaimNode(
    @Id @NonNull String id,
    @Nullable String key,
    @Description("Null when nobody is named.") @Nullable SpeakerNode by,
    @Description("Through whom or what.") @Nullable String via,
    @Nullable Stance stance,
    @Description("What is said: record, date, figure:<key> or party:<key>.")
        @Nullable List<@NonNull String> about,
    @Nullable PartialDateNode saidOn,
    @Description("The keys of the quotes that show it.")
        @Name("evidenceKeys")
        @JsonProperty("evidence")
        @Nullable List<@NonNull String> evidenceKeys) {}
