package org.entente.gateway.cooperation;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.date.PartialDateNode;
import org.jspecify.annotations.Nullable;

@Type("Figure")
@Description("A number as it was said.")
public record FigureNode(
    @Description("By which claims and evidence of the same record speak of it.")
        @Nullable String key,
    @Description("What is counted, such as persons_repatriated or losses.")
        @Nullable String measure,
    @Description("What is counted, in words.") @Nullable String label,
    @Description("The number; null where only bounds are known.") @Nullable BigDecimal value,
    @Description("Null when open.") @Nullable BigDecimal lower,
    @Description("Null when open.") @Nullable BigDecimal upper,
    @Description("The number is above lower.") @Nullable Boolean lowerExclusive,
    @Description("The number is below upper.") @Nullable Boolean upperExclusive,
    @Description("How exact it is said to be.") @Nullable Qualifier qualifier,
    @Description("Such as person or percent, or a currency by ISO 4217.") @Nullable String unit,
    @Description("In what the money is held, such as BTC.") @Nullable String asset,
    @Description("The key of the figure that this one is a part of.") @Nullable String of,
    @Description("What is counted, where several records speak of the same.")
        @Nullable PopulationNode population,
    @Description("A running total.") boolean cumulative,
    @Description("A manner of speaking.") boolean rhetorical,
    @Description("When the number was so.") @Nullable PartialDateNode asOf,
    @Description("As printed.") @Nullable String text) {}
