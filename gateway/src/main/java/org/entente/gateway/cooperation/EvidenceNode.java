package org.entente.gateway.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Evidence")
@Description("A quote that supports a record, a date, a figure, a party or a claim.")
public record EvidenceNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("By which claims and evidence of the same record speak of it.")
        @Nullable String key,
    @Description("Of the article's text, that the quote is bound to.") @Nullable Integer revision,
    @Description(
            "The words as printed; null while the article is withheld, and when it was withdrawn.")
        @Nullable String exact,
    @Description("What stands before the words.") @Nullable String prefix,
    @Description("What stands behind them.") @Nullable String suffix,
    @Description("Where it begins in that revision, in UTF-16 code units.") @Nullable Integer start,
    @Description("Where it ends, exclusive.") @Nullable Integer end,
    @Description("What it supports: record, date, figure:<key> or party:<key>.")
        @Nullable List<@NonNull String> supports,
    @Description("Whether the words were found in the article.")
        @Nullable Verification verification,
    @Description("How the quote stands in the newest text.") @Nullable Standing standing,
    @Ignore @JsonProperty("articleId") @Nullable String quotedId) {}
