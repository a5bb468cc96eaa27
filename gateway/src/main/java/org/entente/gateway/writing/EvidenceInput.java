package org.entente.gateway.writing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("EvidenceInput")
@Description("A quote that supports something of a record.")
public record EvidenceInput(
    @Description("By which claims speak of it.") @NonNull String key,
    @Description("Which article is quoted.") @Id @NonNull String articleId,
    @Description("Of the article's text; the newest when absent.") @Nullable Integer revision,
    @Description("As printed, errors included.") @NonNull String exact,
    @Description("What stands before it, where it stands more than once.") @Nullable String prefix,
    @Description("What stands behind it, where it stands more than once.") @Nullable String suffix,
    @Description("Where it begins, in UTF-16 code units, likewise.") @Nullable Integer start,
    @Description("record, date, place, figure:<key> or party:<key>.") @NonNull
        List<@NonNull String> supports) {}
