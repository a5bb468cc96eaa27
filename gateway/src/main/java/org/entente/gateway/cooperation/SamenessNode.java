package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Sameness")
@Description("What speaks for two records being about the same act.")
public record SamenessNode(
    @Description("KIND, PARTIES, DATE or FIGURES.") @Nullable String part,
    @Description("For a person.") @Nullable String detail) {}
