package org.entente.gateway.dyads;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Sums")
@Description("What records add up to.")
public record SumsNode(
    @Description("How many records.") @Nullable Integer records,
    @Description("How many of them have a code between states, and so a score.")
        @Nullable Integer scored,
    @Description("On PLOVER's scale, added up.") @Nullable BigDecimal score,
    @Description("On Goldstein's scale, added up.") @Nullable BigDecimal goldstein,
    @Description("What one side claims, somebody alleges or somebody denies: in no other sum.")
        @Nullable ApartNode claimed,
    @Description("What nobody has decided on; with BROAD, where it is in the sums too.")
        @Nullable ApartNode proposed) {}
