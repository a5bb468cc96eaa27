package org.entente.gateway.cooperation;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Code")
@Description("How a record is said in a scheme of codes.")
public record CodeNode(
    @Description("With its version.") @Nullable String scheme,
    @Description("What it is about.") @Nullable CodeLayer layer,
    @Description("In the words or numbers of the scheme.") @Nullable String code,
    @Description("Who says it.") @Nullable CodeAuthor author,
    @Description(
            "On the scheme's scale of conflict and cooperation, -10 to 10; of codes by the table.")
        @Nullable BigDecimal score) {}
