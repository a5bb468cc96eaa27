package org.entente.cooperation.figure;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.cooperation.population.PopulationView;
import org.entente.cooperation.population.Populations;
import org.entente.platform.id.Uuid7;
import org.entente.store.date.DateColumns;
import org.jspecify.annotations.Nullable;

/** The figures of all records. */
@ApplicationScoped
public class Figures implements PanacheRepositoryBase<Figure, UUID> {

  /**
   * What several records say in figures, read in one query; the populations are read by the caller,
   * once for all.
   */
  public record Read(List<Figure> figures) {

    public Set<UUID> populations() {
      return figures.stream()
          .map(f -> f.populationId)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }

    /** By record, in the order they were given in. */
    public Map<UUID, List<FigureView>> views(Map<UUID, PopulationView> populations) {
      return figures.stream()
          .collect(
              Collectors.groupingBy(
                  f -> f.recordId,
                  Collectors.mapping(f -> view(f, populations), Collectors.toList())));
    }

    private static FigureView view(Figure figure, Map<UUID, PopulationView> populations) {
      return FigureView.of(
          figure, figure.populationId == null ? null : populations.get(figure.populationId));
    }
  }

  public Read of(Collection<UUID> records) {
    return new Read(list("recordId in ?1 order by recordId, position", records));
  }

  /** Writes the figures of a record in place of those it had; they have been checked. */
  public void replace(UUID record, List<NewFigure> figures, Populations.InRecord populations) {
    delete("recordId", record);
    for (int i = 0; i < figures.size(); i++) {
      persist(figure(record, i, figures.get(i), populations));
    }
  }

  private static Figure figure(
      UUID record, int position, NewFigure given, Populations.InRecord populations) {
    var figure = new Figure();
    figure.id = Uuid7.next();
    figure.recordId = record;
    figure.position = position;
    figure.key = requireNonNull(given.key());
    figure.measure = requireNonNull(given.measure());
    figure.label = given.label();
    figure.qualifier = Qualifier.valueOf(requireNonNull(given.qualifier()));
    figure.value = plain(given.value());
    figure.lower = plain(given.lower());
    figure.upper = plain(given.upper());
    figure.lowerExclusive =
        exclusive(given.lower(), given.lowerExclusive(), figure.qualifier == Qualifier.MORE_THAN);
    figure.upperExclusive =
        exclusive(given.upper(), given.upperExclusive(), figure.qualifier == Qualifier.LESS_THAN);
    var range = Range.of(figure.qualifier, figure.value, figure.lower, figure.upper);
    figure.least = range.least();
    figure.most = range.most();
    figure.unit = given.unit();
    figure.asset = given.asset();
    figure.of = given.of();
    var population =
        populations.of(given.population(), "figures[%d].population".formatted(position));
    figure.populationId = population == null ? null : population.id();
    figure.cumulative = FigureRules.isTrue(given.cumulative());
    figure.rhetorical = FigureRules.isTrue(given.rhetorical());
    figure.asOf = given.asOf() == null ? null : DateColumns.of(given.asOf());
    figure.text = requireNonNull(given.text());
    return figure;
  }

  /** Said of a bound only where there is one. */
  private static @Nullable Boolean exclusive(
      @Nullable BigDecimal bound, @Nullable Boolean given, boolean byQualifier) {
    if (bound == null) {
      return null;
    }
    return given == null ? byQualifier : given;
  }

  /** {@code 1E+9} and {@code 1000000000.0} are the number 1000000000. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
