package org.entente.cooperation.figure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.population.NewPopulation;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was said.
 *
 * @param key by which claims and evidence of the same record speak of it
 * @param measure what is counted, such as {@code persons_repatriated}, {@code assets_seized},
 *     {@code losses}
 * @param lowerExclusive the number is above {@code lower}; taken from the qualifier when absent
 * @param upperExclusive the number is below {@code upper}; taken from the qualifier when absent
 * @param unit such as {@code person}, {@code compound}, {@code percent}, or an ISO 4217 currency
 * @param asset in what the money is held, such as {@code BTC}
 * @param of the key of the figure that this one is a part of ("most of the 64")
 * @param population whom it counts, so that nobody is counted twice
 * @param cumulative it is a running total
 * @param rhetorical it is a manner of speaking ("100 % cooperation")
 * @param asOf at which date it stood so
 * @param text as printed
 */
public record NewFigure(
    @Nullable String key,
    @Nullable String measure,
    @Nullable String label,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable Boolean lowerExclusive,
    @Nullable Boolean upperExclusive,
    @Schema(type = SchemaType.STRING, implementation = Qualifier.class) @Nullable String qualifier,
    @Nullable String unit,
    @Nullable String asset,
    @Nullable String of,
    @Nullable NewPopulation population,
    @Nullable Boolean cumulative,
    @Nullable Boolean rhetorical,
    @Nullable PartialDate asOf,
    @Nullable String text) {}
