package org.entente.gateway.writing;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Qualifier;
import org.jspecify.annotations.Nullable;

@Input("FigureInput")
@Description("A number as it was said.")
public record FigureInput(
    @NonNull String key,
    @NonNull String measure,
    @Nullable String label,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable Boolean lowerExclusive,
    @Nullable Boolean upperExclusive,
    @Nullable Qualifier qualifier,
    @Nullable String unit,
    @Nullable String asset,
    @Description("The key of the figure that this one is a part of.") @Nullable String of,
    @Nullable PopulationInput population,
    @Nullable Boolean cumulative,
    @Nullable Boolean rhetorical,
    @Nullable PartialDateInput asOf,
    @Description("As printed.") @Nullable String text) {}
