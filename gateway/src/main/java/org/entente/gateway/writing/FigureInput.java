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
    @Description("By which claims and evidence of the same record speak of it.") @NonNull
        String key,
    @Description("What is counted, such as persons_repatriated.") @NonNull String measure,
    @Description("What is counted, in words.") @Nullable String label,
    @Description("The number, where one is given.") @Nullable BigDecimal value,
    @Description("The lower bound.") @Nullable BigDecimal lower,
    @Description("The upper bound.") @Nullable BigDecimal upper,
    @Description("The number is above lower.") @Nullable Boolean lowerExclusive,
    @Description("The number is below upper.") @Nullable Boolean upperExclusive,
    @Description("How exact it is said to be.") @Nullable Qualifier qualifier,
    @Description("Such as person or percent, or a currency by ISO 4217.") @Nullable String unit,
    @Description("In what the money is held, such as BTC.") @Nullable String asset,
    @Description("The key of the figure that this one is a part of.") @Nullable String of,
    @Description("Who or what is counted, where several records speak of the same.")
        @Nullable PopulationInput population,
    @Description("A running total.") @Nullable Boolean cumulative,
    @Description("A manner of speaking.") @Nullable Boolean rhetorical,
    @Description("When the number was so.") @Nullable PartialDateInput asOf,
    @Description("As printed.") @Nullable String text) {}
