package org.entente.cooperation.figure;

import java.math.BigDecimal;
import org.entente.cooperation.population.PopulationView;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** A number as it was said; see {@link NewFigure} for what the fields mean. */
public record FigureView(
    String key,
    String measure,
    @Nullable String label,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable Boolean lowerExclusive,
    @Nullable Boolean upperExclusive,
    Qualifier qualifier,
    @Nullable String unit,
    @Nullable String asset,
    @Nullable String of,
    @Nullable PopulationView population,
    boolean cumulative,
    boolean rhetorical,
    @Nullable PartialDate asOf,
    String text) {

  static FigureView of(Figure figure, @Nullable PopulationView population) {
    return new FigureView(
        figure.key,
        figure.measure,
        figure.label,
        figure.value,
        figure.lower,
        figure.upper,
        figure.lowerExclusive,
        figure.upperExclusive,
        figure.qualifier,
        figure.unit,
        figure.asset,
        figure.of,
        population,
        figure.cumulative,
        figure.rhetorical,
        figure.asOf == null ? null : figure.asOf.date(),
        figure.text);
  }
}
