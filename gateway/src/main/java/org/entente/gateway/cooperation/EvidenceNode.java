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
    @Id @NonNull String id,
    @Nullable String key,
    @Description("Of the article's text, that the quote is bound to.") @Nullable Integer revision,
    @Description(
            "The words as printed; null while the article is withheld, and when it was withdrawn.")
        @Nullable String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Description("Where it begins in that revision, in UTF-16 code units.") @Nullable Integer start,
    @Description("Where it ends, exclusive.") @Nullable Integer end,
    @Description("What it supports: record, date, figure:<key> or party:<key>.")
        @Nullable List<@NonNull String> supports,
    @Nullable Verification verification,
    @Nullable Standing standing,
    @Ignore @JsonProperty("articleId") @Nullable String quotedId) {}
