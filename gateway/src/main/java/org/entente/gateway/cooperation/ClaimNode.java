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
    @Description("Its id.") @Id @NonNull String id,
    @Description("By which claims and evidence of the same record speak of it.")
        @Nullable String key,
    @Description("Null when nobody is named.") @Nullable SpeakerNode by,
    @Description("Through whom or what.") @Nullable String via,
    @Description("How it is said.") @Nullable Stance stance,
    @Description("What is said: record, date, figure:<key> or party:<key>.")
        @Nullable List<@NonNull String> about,
    @Description("When it was said.") @Nullable PartialDateNode saidOn,
    @Description("The keys of the quotes that show it.")
        @Name("evidenceKeys")
        @JsonProperty("evidence")
        @Nullable List<@NonNull String> evidenceKeys) {}
