package org.entente.gateway.dyads;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("SumsApart")
public record ApartNode(
    @Nullable Integer records,
    @Nullable Integer scored,
    @Nullable BigDecimal score,
    @Nullable BigDecimal goldstein) {}
