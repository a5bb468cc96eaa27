package org.entente.gateway.dyads;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("SumsApart")
@Description("What records add up to that are in no other sum.")
public record ApartNode(
    @Description("How many records.") @Nullable Integer records,
    @Description("How many of them have a code between states.") @Nullable Integer scored,
    @Description("On PLOVER's scale, added up.") @Nullable BigDecimal score,
    @Description("On Goldstein's scale, added up.") @Nullable BigDecimal goldstein) {}
